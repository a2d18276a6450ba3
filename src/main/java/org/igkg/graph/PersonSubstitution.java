package org.igkg.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.vocabulary.Igkg;

/**
 * Puts other people in the place of those that a document's graph names. The identifications keep
 * what the document alone gives ({@code igkg:documentPerson}, {@code igkg:namedAs}), so that the
 * graph can always be given other people again:
 *
 * <pre>{@code
 * <turn/…> igkg:speaker <person/ada-example> .
 * <identification/…/ada-exampel> igkg:identifies <person/ada-example> ;
 *     igkg:documentPerson <person/ada-exampel> ; igkg:namedAs "Ada Exampel" .
 * <person/ada-example> a foaf:Person ; foaf:name "Ada Example" ; skos:altLabel "Ada Exampel" .
 * }</pre>
 */
public final class PersonSubstitution {
  /** What a document says of a person's IRI; all of it follows from the identifications. */
  private static final Set<Node> DESCRIPTION =
      Set.of(RDF.type.asNode(), FOAF.name.asNode(), SKOS.altLabel.asNode());

  private final List<Replacement> people;
  private final Map<Node, Node> afters = new HashMap<>();

  /**
   * One of the document's people.
   *
   * @param identification its node
   * @param before whom it identifies in the graph as it is
   * @param ofDocument whom the document alone would take it for
   * @param namedAs the document's fullest form
   * @param after whom it shall identify
   * @param name of that person; empty when the authority files describe them
   */
  public record Replacement(
      Node identification,
      Node before,
      Node ofDocument,
      String namedAs,
      Node after,
      Optional<String> name) {}

  /**
   * @param people all that the document identifies; who has one {@code before} has one {@code
   *     after}
   */
  public PersonSubstitution(List<Replacement> people) {
    this.people =
        people.stream().sorted(Comparator.comparing(r -> r.identification().getURI())).toList();
    people.forEach(r -> afters.put(r.before(), r.after()));
  }

  /** The graph with the other people; {@code graph} stays as it is. */
  public Graph apply(Graph graph) {
    Graph result = GraphFactory.createDefaultGraph();
    graph.stream().filter(t -> !isDescription(t)).map(this::substituted).forEach(result::add);
    people.forEach(r -> origin(r, result));
    describe(result);
    return result;
  }

  private boolean isDescription(Triple triple) {
    return triple.getPredicate().equals(Igkg.documentPerson)
        || afters.containsKey(triple.getSubject()) && DESCRIPTION.contains(triple.getPredicate());
  }

  private Triple substituted(Triple triple) {
    return Triple.create(
        after(triple.getSubject()), triple.getPredicate(), after(triple.getObject()));
  }

  private Node after(Node node) {
    return afters.getOrDefault(node, node);
  }

  private static void origin(Replacement replacement, Graph result) {
    if (!replacement.after().equals(replacement.ofDocument())) {
      result.add(replacement.identification(), Igkg.documentPerson, replacement.ofDocument());
    }
  }

  /** Every person once, with the other names that the document has for them. */
  private void describe(Graph result) {
    Map<Node, Set<String>> others = new TreeMap<>(Comparator.comparing(Node::getURI));
    Map<Node, String> names = new HashMap<>();
    for (Replacement r : people) {
      r.name().ifPresent(name -> names.put(r.after(), name));
      others.computeIfAbsent(r.after(), p -> new TreeSet<>()).add(r.namedAs());
    }
    others.keySet().retainAll(names.keySet());
    others.forEach(
        (person, labels) -> {
          Description description =
              Description.of(result, person).type(FOAF.Person).type(SchemaDO.Person);
          description.names(FOAF.name, names.get(person), labels);
        });
  }
}
