package org.igkg.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.authority.Authorities;
import org.igkg.authority.SessionType;
import org.igkg.vocabulary.Igkg;

/** The kinds of session; the short codes of titles are hidden labels. */
final class SessionTypeEntries {
  private SessionTypeEntries() {}

  static Graph of(Authorities authorities, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    authorities.sessionTypes().values().forEach(type -> describe(graph, iris, type));
    return graph;
  }

  private static void describe(Graph graph, Iris iris, SessionType type) {
    Description.of(graph, iris.sessionType(type.id()))
        .type(SKOS.Concept)
        .labels(type.label(), type.aliases(), type.prefixCodes())
        .text(Igkg.sessionFamily, type.family())
        .link(SKOS.inScheme, Igkg.SessionTypes)
        .link(SKOS.topConceptOf, Igkg.SessionTypes)
        .sources(type.source());
  }
}
