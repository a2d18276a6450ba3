package org.igkg.graph;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.igkg.resolution.people.Comparison;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.vocabulary.Igkg;

/**
 * Why people of different documents are one or two, and which IRIs nobody has any more:
 *
 * <pre>{@code
 * <comparison/0123456789ab> a igkg:Comparison ; igkg:score 0.94 ; igkg:verdict "same" ;
 *     igkg:compares <identification/…/ada-exampel> , <identification/…/ada-example> ;
 *     igkg:feature "one-word-misspelt" , "same-organisation" , "rare-name" .
 * <person/ada-exampel> a igkg:WithdrawnPerson ; owl:deprecated true ;
 *     dcterms:isReplacedBy <person/ada-example> .
 * }</pre>
 */
public final class PeopleGraph {
  private static final String NAME = "people";

  private PeopleGraph() {}

  /** The name of the graph. */
  public static Node name(Iris iris) {
    return iris.derivedGraph(NAME);
  }

  /** Empty when nobody was compared and no IRI was withdrawn. */
  public static Graph of(PeopleLinks links, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    links.comparisons().forEach(comparison -> describe(graph, comparison, iris));
    withdrawn(graph, links, Igkg.WithdrawnPerson, iris::person);
    return graph;
  }

  /** Which keys are nobody's any more, and what took their place. */
  static void withdrawn(Graph graph, PeopleLinks links, Node type, Function<String, Node> thing) {
    Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    links
        .withdrawn()
        .forEach(
            (key, successors) -> {
              Description withdrawn =
                  Description.of(graph, thing.apply(key)).type(type).link(OWL2.deprecated, yes);
              successors.forEach(s -> withdrawn.link(DCTerms.isReplacedBy, thing.apply(s)));
            });
  }

  private static void describe(Graph graph, Comparison comparison, Iris iris) {
    describe(graph, comparison, side(comparison.one(), iris), side(comparison.other(), iris), iris);
  }

  static void describe(Graph graph, Comparison comparison, Node one, Node other, Iris iris) {
    boolean inOrder = one.getURI().compareTo(other.getURI()) < 0;
    String hash =
        inOrder
            ? ContentHash.of(one.getURI(), other.getURI())
            : ContentHash.of(other.getURI(), one.getURI());
    Description description =
        Description.of(graph, iris.comparison(hash))
            .type(Igkg.Comparison)
            .link(Igkg.compares, one)
            .link(Igkg.compares, other)
            .score(Igkg.score, comparison.score())
            .text(Igkg.verdict, comparison.verdict().printed());
    comparison.features().forEach(f -> description.text(Igkg.feature, f));
  }

  /** What no document names is the entry of the authority files. */
  private static Node side(Comparison.Side side, Iris iris) {
    return Optional.of(side.appearance().document())
        .filter(document -> !document.isEmpty())
        .map(document -> iris.identification(document, side.appearance().key()))
        .orElseGet(() -> iris.person(side.appearance().key()));
  }
}
