package org.igkg.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;
import org.igkg.vocabulary.Igkg;

/** Organisations; what captions make of a name is a hidden label, it only helps searching. */
final class OrganisationEntries {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final LinkEntries links;
  private final Iris iris;

  private OrganisationEntries(LinkEntries links, Iris iris) {
    this.links = links;
    this.iris = iris;
  }

  static Graph of(Authorities authorities, Iris iris) {
    LinkEntries links = new LinkEntries(authorities.organisationLinks());
    OrganisationEntries entries = new OrganisationEntries(links, iris);
    authorities.organisations().values().forEach(entries::describe);
    return entries.graph;
  }

  private void describe(Organisation organisation) {
    Description entry =
        Description.of(graph, iris.organisation(organisation.id()))
            .type(ORG.Organization)
            .type(SchemaDO.Organization)
            .names(SKOS.prefLabel, organisation.name(), otherNames(organisation))
            .sources(organisation.source());
    organisation.captionErrors().forEach(error -> entry.text(SKOS.hiddenLabel, error));
    organisation
        .stakeholderGroup()
        .ifPresent(group -> entry.link(Igkg.stakeholderGroup, iris.stakeholderGroup(group)));
    organisation.countryIso2().ifPresent(c -> entry.link(Igkg.country, iris.country(c)));
    links.describe(entry, organisation.id());
  }

  private static List<String> otherNames(Organisation organisation) {
    List<String> names = new ArrayList<>(organisation.aliases());
    organisation.acronym().ifPresent(names::add);
    return names;
  }
}
