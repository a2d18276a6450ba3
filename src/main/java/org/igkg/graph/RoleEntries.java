package org.igkg.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.authority.Authorities;
import org.igkg.authority.Role;
import org.igkg.vocabulary.Igkg;

/** The parts in a session; speaker labels that stand for one are its hidden labels. */
final class RoleEntries {
  private RoleEntries() {}

  static Graph of(Authorities authorities, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    authorities.roles().values().forEach(role -> describe(graph, iris, role));
    return graph;
  }

  private static void describe(Graph graph, Iris iris, Role role) {
    Description.of(graph, iris.role(role.id()))
        .type(SKOS.Concept)
        .labels(role.label(), List.of(), role.labelWords())
        .english(SKOS.definition, role.definition())
        .link(SKOS.inScheme, Igkg.Roles)
        .link(SKOS.topConceptOf, Igkg.Roles)
        .sources(role.source());
  }
}
