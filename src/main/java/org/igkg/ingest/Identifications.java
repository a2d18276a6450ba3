package org.igkg.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.resolution.people.Appearance.Said;
import org.igkg.store.GraphStore;
import org.igkg.store.KeptReadings;
import org.igkg.vocabulary.Igkg;

/**
 * Reads from a store whom its documents name; of those that have not changed since it was asked
 * last nothing is read again.
 *
 * @param <T> what is made of one identification
 */
final class Identifications<T> {
  private static final int PARTS = 4;

  private final GraphStore store;
  private final Node type;
  private final BiFunction<GraphValues, Node, T> reader;
  private final KeptReadings<List<T>> readings;

  /**
   * @param type of the identifications
   */
  Identifications(GraphStore store, Node type, BiFunction<GraphValues, Node, T> reader) {
    this.store = store;
    this.type = type;
    this.reader = reader;
    this.readings = new KeptReadings<>(store, this::read);
  }

  /** The people whom documents name. */
  static Identifications<Identified> ofPeople(GraphStore store) {
    return new Identifications<>(store, Igkg.Identification, Identifications::person);
  }

  /**
   * Those of all documents, by graph and identification; by several threads, in transactions of
   * their own: nobody may change the store meanwhile.
   */
  List<T> all() {
    List<Node> graphs = List.copyOf(store.graphNames());
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(
            part -> graphs.subList(start(part, graphs.size()), start(part + 1, graphs.size())))
        .flatMap(part -> Txn.calculateRead(store.dataset(), () -> all(part)).stream())
        .toList();
  }

  private static int start(int part, int size) {
    return Math.toIntExact((long) size * part / PARTS);
  }

  private List<T> all(List<Node> graphs) {
    return graphs.stream().flatMap(graph -> readings.of(graph).stream()).toList();
  }

  private List<T> read(Node graph) {
    GraphValues values = new GraphValues(store.dataset(), graph);
    return values.subjects(RDF.type.asNode(), type).stream()
        .sorted(Comparator.comparing(Node::getURI)) // nothing depends on the order of an index
        .map(identification -> reader.apply(values, identification))
        .toList();
  }

  private static Identified person(GraphValues values, Node identification) {
    Node person = values.one(identification, Igkg.identifies).orElseThrow();
    Node ofDocument = values.one(identification, Igkg.documentPerson).orElse(person);
    return new Identified(
        values.graph(),
        identification,
        person,
        ofDocument,
        values.texts(person, FOAF.name.asNode()),
        appearance(
            values,
            identification,
            ofDocument,
            kind(values.text(identification, Igkg.method)),
            values.keys(identification, Igkg.representing)));
  }

  /**
   * @param ofDocument which the document alone would take it for
   * @param organisations keys of those that were named with it
   */
  static Appearance appearance(
      GraphValues values,
      Node identification,
      Node ofDocument,
      Kind kind,
      Set<String> organisations) {
    Optional<String> meeting = values.one(identification, Igkg.atMeeting).map(GraphValues::key);
    return new Appearance(
        GraphValues.key(values.one(identification, Igkg.inDocument).orElseThrow()),
        GraphValues.key(ofDocument),
        values.text(identification, Igkg.namedAs),
        kind,
        new Said(
            organisations,
            values.keys(identification, Igkg.country),
            values.one(identification, Igkg.session).map(Node::getURI),
            meeting),
        meeting.map(GraphValues::year).orElse(Integer.MAX_VALUE));
  }

  private static Kind kind(String method) {
    return switch (method) {
      case "authority-file" -> Kind.KNOWN;
      case "session-only" -> Kind.SESSION_ONLY;
      default -> Kind.FULL_NAME;
    };
  }
}
