package org.igkg.server.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;

/** Sorts what a named graph describes by class. */
final class GraphPageReader {
  private static final int SHOWN = 100;
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  private final DatasetGraph dataset;
  private final Graph ontology;
  private final PublicBase base;

  GraphPageReader(DatasetGraph dataset, Graph ontology, PublicBase base) {
    this.dataset = dataset;
    this.ontology = ontology;
    this.base = base;
  }

  GraphPage read(Node name, Graph graph, List<Link> formats) {
    Map<Node, List<Node>> classes = new TreeMap<>(BY_IRI);
    graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(
            type ->
                classes
                    .computeIfAbsent(type.getObject(), c -> new ArrayList<>())
                    .add(type.getSubject()));
    return Txn.calculateRead(
        dataset,
        () ->
            new GraphPage(
                name.getURI(),
                graph.size(),
                about(name, graph),
                classes.entrySet().stream().map(e -> section(e.getKey(), e.getValue())).toList(),
                formats));
  }

  /** What the graph says of itself: what made it. */
  private List<ThingPage.Row> about(Node name, Graph graph) {
    return graph
        .find(name, Node.ANY, Node.ANY)
        .mapWith(
            triple ->
                new ThingPage.Row(
                    link(triple.getPredicate()),
                    List.of(new ThingPage.Value(value(triple.getObject()), ""))))
        .toList();
  }

  private Link value(Node node) {
    return node.isLiteral() ? new Link(node.getLiteralLexicalForm(), "") : link(node);
  }

  private ThingPage.Section section(Node type, List<Node> things) {
    return new ThingPage.Section(
        link(type),
        things.stream().sorted(BY_IRI).limit(SHOWN).map(this::link).toList(),
        things.size(),
        Optional.empty());
  }

  private Link link(Node node) {
    Name name = new Names(dataset, ontology).of(node);
    boolean named = name.statement().isPresent();
    return Link.to(base, named ? name.text() : Names.words(name.text()), node.toString());
  }
}
