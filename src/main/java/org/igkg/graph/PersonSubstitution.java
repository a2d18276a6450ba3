package org.igkg.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param people all that the document identifies; who has one {@code before} has one {@code
   *     after}
   */
  public PersonSubstitution(List<Replacement> people) {
    this.people = Replacement.sorted(people);
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
    Replacement.nameEach(
        people,
        (person, name, forms) ->
            Description.of(result, person)
                .type(FOAF.Person)
                .type(SchemaDO.Person)
                .names(FOAF.name, name, forms));
  }
}
