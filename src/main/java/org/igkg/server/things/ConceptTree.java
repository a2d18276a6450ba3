package org.igkg.server.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;

/** The concepts of a scheme, narrower ones under broader ones. */
final class ConceptTree {
  private static final Node IN_SCHEME = SKOS.inScheme.asNode();
  private static final Node BROADER = SKOS.broader.asNode();
  private static final Node DEFINITION = SKOS.definition.asNode();
  private static final Comparator<ThingPage.Branch> BY_NAME =
      Comparator.comparing(branch -> branch.concept().text());

  private final DatasetGraph dataset;
  private final Graph ontology;
  private final PublicBase base;

  ConceptTree(DatasetGraph dataset, Graph ontology, PublicBase base) {
    this.dataset = dataset;
    this.ontology = ontology;
    this.base = base;
  }

  /** The concepts without a broader one, by name; empty when the thing is no scheme. */
  List<ThingPage.Branch> of(Description scheme) {
    return isScheme(scheme) ? Txn.calculateRead(dataset, () -> tree(scheme.thing())) : List.of();
  }

  /** Adds what the concepts of a scheme say themselves. */
  void addTo(Graph graph, Description scheme) {
    if (isScheme(scheme)) {
      Txn.executeRead(
          dataset,
          () -> {
            for (Node concept : subjects(IN_SCHEME, scheme.thing())) {
              statements(concept).forEach(graph::add);
            }
          });
    }
  }

  private static boolean isScheme(Description thing) {
    return thing.values(RDF.type.asNode()).contains(SKOS.ConceptScheme.asNode());
  }

  private List<ThingPage.Branch> tree(Node scheme) {
    Set<Node> concepts = subjects(IN_SCHEME, scheme);
    Map<Node, List<Node>> narrower = new LinkedHashMap<>();
    List<Node> top = new ArrayList<>();
    for (Node concept : concepts) {
      List<Node> broader =
          statements(concept).stream()
              .filter(triple -> triple.getPredicate().equals(BROADER))
              .map(Triple::getObject)
              .filter(concepts::contains)
              .toList();
      if (broader.isEmpty()) {
        top.add(concept);
      }
      broader.forEach(b -> narrower.computeIfAbsent(b, n -> new ArrayList<>()).add(concept));
    }
    return branches(top, narrower, Set.of());
  }

  /**
   * @param path from the top: what is on it is not shown again below itself, should broader run in
   *     a circle
   */
  private List<ThingPage.Branch> branches(
      List<Node> concepts, Map<Node, List<Node>> narrower, Set<Node> path) {
    return concepts.stream()
        .filter(concept -> !path.contains(concept))
        .map(concept -> branch(concept, narrower, path))
        .sorted(BY_NAME)
        .toList();
  }

  private ThingPage.Branch branch(Node concept, Map<Node, List<Node>> narrower, Set<Node> path) {
    Set<Node> below = new TreeSet<>(Comparator.comparing(Node::toString));
    below.addAll(path);
    below.add(concept);
    String definition =
        statements(concept).stream()
            .filter(triple -> triple.getPredicate().equals(DEFINITION))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElse("");
    return new ThingPage.Branch(
        Link.to(base, new Names(dataset, ontology).of(concept).text(), concept.toString()),
        definition,
        branches(narrower.getOrDefault(concept, List.of()), narrower, below));
  }

  private Set<Node> subjects(Node property, Node object) {
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, object);
        quads.hasNext(); ) {
      subjects.add(quads.next().getSubject());
    }
    return subjects;
  }

  private List<Triple> statements(Node subject) {
    Map<String, Triple> statements = new TreeMap<>();
    for (Iterator<Quad> quads = dataset.find(Node.ANY, subject, Node.ANY, Node.ANY);
        quads.hasNext(); ) {
      Triple triple = quads.next().asTriple();
      statements.put(triple.toString(), triple);
    }
    return List.copyOf(statements.values());
  }
}
