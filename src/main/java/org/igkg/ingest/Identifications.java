package org.igkg.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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
  private static final int PARTS = 4;

  private Identifications() {}

  /** People of all documents, in order. */
  static List<Identified> of(GraphStore store) {
    return read(store, Igkg.Identification, Identifications::person).stream()
        .sorted(Identified.IN_ORDER)
        .toList();
  }

  /**
   * What {@code read} makes of every node of the type; by several threads, in transactions of their
   * own: nobody may change the store meanwhile.
   */
  static <T> List<T> read(GraphStore store, Node type, BiFunction<GraphValues, Node, T> read) {
    DatasetGraph dataset = store.dataset();
    List<Quad> all =
        Txn.calculateRead(
            dataset, () -> Iter.toList(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)));
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(part -> all.subList(start(part, all.size()), start(part + 1, all.size())))
        .flatMap(part -> Txn.calculateRead(dataset, () -> read(dataset, part, read)).stream())
        .toList();
  }

  private static int start(int part, int size) {
    return Math.toIntExact((long) size * part / PARTS);
  }

  private static <T> List<T> read(
      DatasetGraph dataset, List<Quad> part, BiFunction<GraphValues, Node, T> read) {
    return part.stream()
        .map(q -> read.apply(new GraphValues(dataset, q.getGraph()), q.getSubject()))
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
