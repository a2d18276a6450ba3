package org.igkg.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.authority.Authorities;
import org.igkg.authority.Initiative;
import org.igkg.vocabulary.Igkg;

/**
 * National, regional and youth initiatives. They are forums rather than bodies, so they are no
 * {@code org:Organization} and do not count as one.
 */
final class InitiativeEntries {
  private InitiativeEntries() {}

  static Graph of(Authorities authorities, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    authorities.initiatives().values().forEach(i -> describe(graph, iris, i));
    return graph;
  }

  private static void describe(Graph graph, Iris iris, Initiative initiative) {
    Description entry =
        Description.of(graph, iris.initiative(initiative.id()))
            .type(Igkg.Initiative)
            .type(SchemaDO.Organization)
            .names(SKOS.prefLabel, initiative.name(), otherNames(initiative))
            .text(Igkg.initiativeKind, initiative.kind())
            .text(SchemaDO.areaServed, initiative.place())
            .sources(initiative.source());
    initiative.countryIso2().ifPresent(c -> entry.link(Igkg.country, iris.country(c)));
    initiative.website().ifPresent(site -> entry.link(FOAF.homepage, NodeFactory.createURI(site)));
    initiative.firstYear().ifPresent(year -> entry.year(SchemaDO.foundingDate, year));
  }

  private static List<String> otherNames(Initiative initiative) {
    List<String> names = new ArrayList<>(initiative.aliases());
    initiative.acronym().ifPresent(names::add);
    return names;
  }
}
