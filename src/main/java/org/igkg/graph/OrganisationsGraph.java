package org.igkg.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.resolution.people.Comparison;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.vocabulary.Igkg;

/**
 * Why organisations of different documents are one or two, and which IRIs no organisation has any
 * more; in the form of {@link PeopleGraph}.
 */
public final class OrganisationsGraph {
  private static final String NAME = "organisations";

  private OrganisationsGraph() {}

  /** The name of the graph. */
  public static Node name(Iris iris) {
    return iris.derivedGraph(NAME);
  }

  /** Empty when nothing was compared and no IRI was withdrawn. */
  public static Graph of(PeopleLinks links, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Comparison comparison : links.comparisons()) {
      Node one = side(comparison.one(), iris);
      PeopleGraph.describe(graph, comparison, one, side(comparison.other(), iris), iris);
    }
    PeopleGraph.withdrawn(graph, links, Igkg.WithdrawnOrganisation, iris::organisation);
    return graph;
  }

  /** What no document names is the entry of the authority file. */
  private static Node side(Comparison.Side side, Iris iris) {
    return Optional.of(side.appearance().document())
        .filter(document -> !document.isEmpty())
        .map(document -> iris.organisationIdentification(document, side.appearance().key()))
        .orElseGet(() -> iris.organisation(side.appearance().key()));
  }
}
