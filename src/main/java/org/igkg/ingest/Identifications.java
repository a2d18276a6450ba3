package org.igkg.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.resolution.people.Appearance.Said;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Reads from a store whom its documents name. */
final class Identifications {
  private static final Pattern YEAR = Pattern.compile("-(\\d{4})$");

  private final DatasetGraph dataset;

  private Identifications(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * One person of one document.
   *
   * @param graph of the document
   * @param person whom it identifies now
   * @param names that the graph gives to that person now
   * @param appearance what the document alone says
   */
  record Identified(
      Node graph,
      Node identification,
      Node person,
      Node ofDocument,
      Set<String> names,
      Appearance appearance) {}

  /** All of the store, by graph and identification. */
  static List<Identified> of(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> new Identifications(store.dataset()).identified());
  }

  private List<Identified> identified() {
    List<Identified> all = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), Igkg.Identification)
        .forEachRemaining(quad -> all.add(identified(quad.getGraph(), quad.getSubject())));
    all.sort(
        Comparator.comparing((Identified i) -> i.graph().getURI())
            .thenComparing(i -> i.identification().getURI()));
    return all;
  }

  private Identified identified(Node graph, Node identification) {
    Node person = one(graph, identification, Igkg.identifies).orElseThrow();
    Node ofDocument = one(graph, identification, Igkg.documentPerson).orElse(person);
    Set<String> names = new TreeSet<>();
    all(graph, person, FOAF.name.asNode()).forEach(n -> names.add(n.getLiteralLexicalForm()));
    return new Identified(
        graph,
        identification,
        person,
        ofDocument,
        names,
        appearance(graph, identification, ofDocument));
  }

  private Appearance appearance(Node graph, Node identification, Node ofDocument) {
    Optional<String> meeting = one(graph, identification, Igkg.atMeeting).map(Identifications::key);
    return new Appearance(
        key(one(graph, identification, Igkg.inDocument).orElseThrow()),
        key(ofDocument),
        text(graph, identification, Igkg.namedAs),
        kind(text(graph, identification, Igkg.method)),
        new Said(
            keys(graph, identification, Igkg.representing),
            keys(graph, identification, Igkg.country),
            one(graph, identification, Igkg.session).map(Node::getURI),
            meeting),
        meeting.map(Identifications::year).orElse(Integer.MAX_VALUE));
  }

  private static Kind kind(String method) {
    return switch (method) {
      case "authority-file" -> Kind.KNOWN;
      case "session-only" -> Kind.SESSION_ONLY;
      default -> Kind.FULL_NAME;
    };
  }

  /** The year that the meeting's id ends in. */
  static int year(String meeting) {
    Matcher year = YEAR.matcher(meeting);
    return year.find() ? Integer.parseInt(year.group(1)) : Integer.MAX_VALUE;
  }

  private Set<String> keys(Node graph, Node subject, Node property) {
    Set<String> keys = new TreeSet<>();
    all(graph, subject, property).forEach(n -> keys.add(key(n)));
    return keys;
  }

  /** The last part of an IRI. */
  static String key(Node thing) {
    return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
  }

  private String text(Node graph, Node subject, Node property) {
    return one(graph, subject, property).orElseThrow().getLiteralLexicalForm();
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
