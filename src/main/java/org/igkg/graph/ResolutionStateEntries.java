package org.igkg.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/**
 * How far it was decided what words name. The three states are ours and have no authority file:
 * they mirror the cases of the code.
 */
final class ResolutionStateEntries {
  private ResolutionStateEntries() {}

  static Graph of(Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    describe(graph, iris, "resolved", "Resolved", "It is decided what the words name.");
    describe(
        graph, iris, "ambiguous", "Ambiguous", "The words may name one of several candidates.");
    describe(
        graph, iris, "unresolved", "Unresolved", "No candidate for what the words name is known.");
    return graph;
  }

  private static void describe(Graph graph, Iris iris, String id, String label, String definition) {
    Description.of(graph, iris.resolutionState(id))
        .type(SKOS.Concept)
        .labels(label, List.of(), List.of())
        .english(SKOS.definition, definition)
        .link(SKOS.inScheme, Igkg.ResolutionStates)
        .link(SKOS.topConceptOf, Igkg.ResolutionStates);
  }
}
