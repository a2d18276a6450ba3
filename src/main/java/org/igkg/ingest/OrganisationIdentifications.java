package org.igkg.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.resolution.organisations.NamedBody;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Reads from a store which organisations its documents name that the authority file lacks. */
final class OrganisationIdentifications {
  private OrganisationIdentifications() {}

  /**
   * One organisation of one document.
   *
   * @param body what the document alone says
   */
  record IdentifiedBody(Identified identified, NamedBody body) {}

  /** Those in the documents of a store. */
  static Identifications<IdentifiedBody> in(GraphStore store) {
    return new Identifications<>(
        store, Igkg.OrganisationIdentification, OrganisationIdentifications::body);
  }

  private static IdentifiedBody body(GraphValues values, Node identification) {
    Node organisation = values.one(identification, Igkg.identifiesOrganisation).orElseThrow();
    Node ofDocument = values.one(identification, Igkg.documentOrganisation).orElseThrow();
    Identified identified =
        new Identified(
            values.graph(),
            identification,
            organisation,
            ofDocument,
            values.texts(organisation, SKOS.prefLabel.asNode()),
            Identifications.appearance(
                values, identification, ofDocument, Kind.FULL_NAME, Set.of()));
    NamedBody body =
        new NamedBody(
            identified.appearance(),
            values.texts(identification, Igkg.printedAs),
            people(values, organisation, ofDocument));
    return new IdentifiedBody(identified, body);
  }

  /**
   * Keys that the document alone gives to those whom it ties to the organisation: what other
   * documents made of them must not come back as evidence.
   */
  private static Set<String> people(GraphValues values, Node organisation, Node ofDocument) {
    Set<String> people = new TreeSet<>();
    for (Node membership : values.subjects(ORG.organization.asNode(), organisation)) {
      List<Node> first = values.all(membership, Igkg.documentOrganisation);
      if (first.isEmpty() ? organisation.equals(ofDocument) : first.contains(ofDocument)) {
        values
            .all(membership, ORG.member.asNode())
            .forEach(person -> people.addAll(alone(values, person)));
      }
    }
    return people;
  }

  private static List<String> alone(GraphValues values, Node person) {
    return values.subjects(Igkg.identifies, person).stream()
        .map(i -> values.one(i, Igkg.documentPerson).orElse(person))
        .map(GraphValues::key)
        .toList();
  }
}
