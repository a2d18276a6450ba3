package org.igkg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.Region;
import org.igkg.vocabulary.Igkg;

/**
 * Countries and regions. A region may count a member that has a user-assigned code only; such a
 * member is no country of ISO 3166-1 and is left out.
 */
final class PlaceEntries {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Authorities authorities;
  private final Iris iris;

  private PlaceEntries(Authorities authorities, Iris iris) {
    this.authorities = authorities;
    this.iris = iris;
  }

  static Graph of(Authorities authorities, Iris iris) {
    PlaceEntries entries = new PlaceEntries(authorities, iris);
    authorities.countries().values().forEach(entries::describe);
    authorities.regions().values().forEach(entries::describe);
    return entries.graph;
  }

  private void describe(Country country) {
    Description entry =
        Description.of(graph, iris.country(country.iso2()))
            .type(SchemaDO.Country)
            .names(SKOS.prefLabel, country.name(), otherNames(country))
            .text(SKOS.notation, country.iso2())
            .text(SchemaDO.identifier, country.iso3())
            .sources(country.source());
    regionsOf(country).forEach(r -> entry.link(Igkg.inRegion, iris.region(r.id())));
    sameElsewhere(country).forEach(iri -> entry.link(SKOS.exactMatch, NodeFactory.createURI(iri)));
  }

  private void describe(Region region) {
    Description.of(graph, iris.region(region.id()))
        .type(Igkg.Region)
        .names(SKOS.prefLabel, region.name(), region.aliases())
        .text(SKOS.notation, region.id())
        .text(Igkg.regionKind, region.kind())
        .sources(region.source());
  }

  private Stream<Region> regionsOf(Country country) {
    return authorities.regions().values().stream()
        .filter(region -> region.members().contains(country.iso2()));
  }

  private static List<String> otherNames(Country country) {
    List<String> names = new ArrayList<>(country.aliases());
    country.officialName().ifPresent(names::add);
    return names;
  }

  private static Stream<String> sameElsewhere(Country country) {
    return Stream.concat(
        country.wikidata().map(id -> WIKIDATA + id).stream(),
        country.geonames().map(id -> GEONAMES + id + "/").stream());
  }
}
