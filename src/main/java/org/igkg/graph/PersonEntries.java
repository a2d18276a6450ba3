package org.igkg.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.authority.Authorities;
import org.igkg.authority.KnownPerson;
import org.igkg.vocabulary.Igkg;

/** People whose public roles are on record; the roles stay notes, they name no checked entries. */
final class PersonEntries {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final LinkEntries links;
  private final Iris iris;

  private PersonEntries(LinkEntries links, Iris iris) {
    this.links = links;
    this.iris = iris;
  }

  static Graph of(Authorities authorities, Iris iris) {
    PersonEntries entries = new PersonEntries(new LinkEntries(authorities.personLinks()), iris);
    authorities.persons().values().forEach(entries::describe);
    return entries.graph;
  }

  private void describe(KnownPerson person) {
    Description entry =
        Description.of(graph, iris.person(person.id()))
            .type(FOAF.Person)
            .type(SchemaDO.Person)
            .names(FOAF.name, person.name(), person.aliases())
            .sources(person.source());
    person.affiliations().forEach(affiliation -> entry.text(SKOS.note, affiliation));
    person.countryIso2().ifPresent(c -> entry.link(Igkg.country, iris.country(c)));
    links.describe(entry, person.id());
  }
}
