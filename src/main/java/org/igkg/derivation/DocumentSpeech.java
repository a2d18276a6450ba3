package org.igkg.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.igkg.derivation.Utterance.Occasion;
import org.igkg.vocabulary.Igkg;

/**
 * What one document's graph says of speech.
 *
 * @param meetings of its sessions
 */
record DocumentSpeech(
    List<Unit> turns, List<Unit> passages, Set<Node> meetings, StatedParts parts) {

  /**
   * A turn or passage; its text is not read.
   *
   * @param topics it discusses
   * @param named what its mentions refer to
   */
  record Unit(
      Node node,
      Optional<Node> session,
      int order,
      int words,
      Set<Node> topics,
      Optional<Node> speaker,
      Set<Node> named) {
    Utterance at(Occasion occasion) {
      return new Utterance(node, occasion, order, words, topics, speaker, named);
    }
  }

  static DocumentSpeech of(Triples triples, Node graph) {
    Reader reader = new Reader(triples, graph);
    return new DocumentSpeech(
        reader.units(Igkg.Turn),
        reader.units(Igkg.Passage),
        triples
            .find(graph, Node.ANY, Igkg.meeting, Node.ANY)
            .map(Quad::getObject)
            .collect(Collectors.toUnmodifiableSet()),
        StatedParts.of(triples, graph));
  }

  private static final class Reader {
    private final Triples triples;
    private final Node graph;
    private final Map<Node, Set<Node>> sessions;
    private final Map<Node, Set<Node>> orders;
    private final Map<Node, Set<Node>> words;
    private final Map<Node, Set<Node>> topics;
    private final Map<Node, Set<Node>> speakers;
    private final Map<Node, Set<Node>> named;

    Reader(Triples triples, Node graph) {
      this.triples = triples;
      this.graph = graph;
      this.sessions = triples.bySubject(graph, Igkg.session);
      this.orders = triples.bySubject(graph, Igkg.order);
      this.words = triples.bySubject(graph, Igkg.wordCount);
      this.topics = triples.bySubject(graph, Igkg.discusses);
      this.speakers = triples.bySubject(graph, Igkg.speaker);
      this.named = triples.store().joined(graph, Igkg.inTurn, Igkg.refersTo);
    }

    List<Unit> units(Node type) {
      return triples
          .find(graph, Node.ANY, RDF.type.asNode(), type)
          .map(quad -> unit(quad.getSubject()))
          .toList();
    }

    private Unit unit(Node unit) {
      return new Unit(
          unit,
          Triples.first(Triples.allOf(sessions, unit)),
          number(orders, unit),
          number(words, unit),
          Set.copyOf(Triples.allOf(topics, unit)),
          Triples.first(Triples.allOf(speakers, unit)),
          Set.copyOf(named.getOrDefault(unit, Set.of())));
    }

    private static int number(Map<Node, Set<Node>> values, Node unit) {
      return Triples.first(Triples.allOf(values, unit)).map(Triples::integer).orElse(0);
    }
  }
}
