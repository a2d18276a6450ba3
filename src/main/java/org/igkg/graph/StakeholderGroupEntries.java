package org.igkg.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.authority.Authorities;
import org.igkg.authority.StakeholderGroup;
import org.igkg.vocabulary.Igkg;

/** The groups of stakeholders. */
final class StakeholderGroupEntries {
  private StakeholderGroupEntries() {}

  static Graph of(Authorities authorities, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    authorities.stakeholderGroups().values().forEach(group -> describe(graph, iris, group));
    return graph;
  }

  private static void describe(Graph graph, Iris iris, StakeholderGroup group) {
    Description entry =
        Description.of(graph, iris.stakeholderGroup(group.id()))
            .type(SKOS.Concept)
            .labels(group.label(), group.aliases(), List.of())
            .link(SKOS.inScheme, Igkg.StakeholderGroups)
            .sources(group.source());
    group
        .broader()
        .ifPresentOrElse(
            broader -> entry.link(SKOS.broader, iris.stakeholderGroup(broader)),
            () -> entry.link(SKOS.topConceptOf, Igkg.StakeholderGroups));
  }
}
