package org.igkg.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.resolution.organisations.NamedBody;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.resolution.people.Appearance.Said;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Reads from a store which organisations its documents name that the authority file lacks. */
final class OrganisationIdentifications {
  private final DatasetGraph dataset;

  private OrganisationIdentifications(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * One organisation of one document.
   *
   * @param organisation which it identifies now; {@code names} that the graph gives to it now
   * @param body what the document alone says
   */
  record Identified(
      Node graph,
      Node identification,
      Node organisation,
      Node ofDocument,
      Set<String> names,
      NamedBody body) {}

  /** All of the store, by graph and identification. */
  static List<Identified> of(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> new OrganisationIdentifications(store.dataset()).identified());
  }

  private List<Identified> identified() {
    List<Identified> all = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), Igkg.OrganisationIdentification)
        .forEachRemaining(quad -> all.add(identified(quad.getGraph(), quad.getSubject())));
    all.sort(
        Comparator.comparing((Identified i) -> i.graph().getURI())
            .thenComparing(i -> i.identification().getURI()));
    return all;
  }

  private Identified identified(Node graph, Node identification) {
    Node organisation = one(graph, identification, Igkg.identifiesOrganisation).orElseThrow();
    Node ofDocument = one(graph, identification, Igkg.documentOrganisation).orElseThrow();
    Set<String> names = new TreeSet<>();
    all(graph, organisation, SKOS.prefLabel.asNode())
        .forEach(n -> names.add(n.getLiteralLexicalForm()));
    Set<String> printed = new TreeSet<>();
    all(graph, identification, Igkg.printedAs).forEach(n -> printed.add(n.getLiteralLexicalForm()));
    NamedBody body =
        new NamedBody(
            appearance(graph, identification, ofDocument),
            printed,
            people(graph, organisation, ofDocument));
    return new Identified(graph, identification, organisation, ofDocument, names, body);
  }

  private Appearance appearance(Node graph, Node identification, Node ofDocument) {
    Optional<String> meeting = one(graph, identification, Igkg.atMeeting).map(Identifications::key);
    Set<String> countries = new TreeSet<>();
    all(graph, identification, Igkg.country).forEach(n -> countries.add(Identifications.key(n)));
    return new Appearance(
        Identifications.key(one(graph, identification, Igkg.inDocument).orElseThrow()),
        Identifications.key(ofDocument),
        one(graph, identification, Igkg.namedAs).orElseThrow().getLiteralLexicalForm(),
        Kind.FULL_NAME,
        new Said(
            Set.of(),
            countries,
            one(graph, identification, Igkg.session).map(Node::getURI),
            meeting),
        meeting.map(Identifications::year).orElse(Integer.MAX_VALUE));
  }

  /**
   * Keys that the document alone gives to those whom it ties to the organisation: what other
   * documents made of them must not come back as evidence.
   */
  private Set<String> people(Node graph, Node organisation, Node ofDocument) {
    Set<String> people = new TreeSet<>();
    for (Node membership : subjects(graph, ORG.organization.asNode(), organisation)) {
      List<Node> first = all(graph, membership, Igkg.documentOrganisation);
      if (first.isEmpty() ? organisation.equals(ofDocument) : first.contains(ofDocument)) {
        all(graph, membership, ORG.member.asNode())
            .forEach(person -> people.addAll(alone(graph, person)));
      }
    }
    return people;
  }

  private List<String> alone(Node graph, Node person) {
    return subjects(graph, Igkg.identifies, person).stream()
        .map(i -> one(graph, i, Igkg.documentPerson).orElse(person))
        .map(Identifications::key)
        .toList();
  }

  private List<Node> subjects(Node graph, Node property, Node object) {
    return Iter.asStream(dataset.find(graph, Node.ANY, property, object))
        .map(Quad::getSubject)
        .toList();
  }

  private Optional<Node> one(Node graph, Node subject, Node property) {
    return all(graph, subject, property).stream().findFirst();
  }

  private List<Node> all(Node graph, Node subject, Node property) {
    return Iter.asStream(dataset.find(graph, subject, property, Node.ANY))
        .map(Quad::getObject)
        .toList();
  }
}
