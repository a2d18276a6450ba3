package org.igkg.derivation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.igkg.derivation.Utterance.Occasion;
import org.igkg.vocabulary.Igkg;

/** The turns and passages of one document's graph; their text is not read. */
final class GraphUnits {
  private final Triples triples;
  private final Node graph;
  private final Map<Node, Set<Node>> sessions;
  private final Map<Node, Set<Node>> orders;
  private final Map<Node, Set<Node>> words;
  private final Map<Node, Set<Node>> topics;
  private final Map<Node, Set<Node>> speakers;
  private final Map<Node, Set<Node>> named;

  GraphUnits(Triples triples, Node graph) {
    this.triples = triples;
    this.graph = graph;
    this.sessions = triples.bySubject(graph, Igkg.session);
    this.orders = triples.bySubject(graph, Igkg.order);
    this.words = triples.bySubject(graph, Igkg.wordCount);
    this.topics = triples.bySubject(graph, Igkg.discusses);
    this.speakers = triples.bySubject(graph, Igkg.speaker);
    // what mentions in each unit refer to
    this.named = triples.store().joined(graph, Igkg.inTurn, Igkg.refersTo);
  }

  Stream<Node> of(Node type) {
    return triples.find(graph, Node.ANY, RDF.type.asNode(), type).map(Quad::getSubject);
  }

  Optional<Node> session(Node unit) {
    return Triples.first(Triples.allOf(sessions, unit));
  }

  Utterance utterance(Node unit, Occasion occasion) {
    return new Utterance(
        unit,
        occasion,
        number(orders, unit),
        number(words, unit),
        Set.copyOf(Triples.allOf(topics, unit)),
        Triples.first(Triples.allOf(speakers, unit)),
        named.getOrDefault(unit, Set.of()));
  }

  private static int number(Map<Node, Set<Node>> values, Node unit) {
    return Triples.first(Triples.allOf(values, unit)).map(Triples::integer).orElse(0);
  }
}
