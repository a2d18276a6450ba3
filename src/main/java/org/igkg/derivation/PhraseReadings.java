package org.igkg.derivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.igkg.store.GraphStore;
import org.igkg.store.KeptReadings;
import org.igkg.vocabulary.Igkg;

/**
 * Key phrases of documents, and their words for topics; of documents that have not changed since
 * they were asked for last nothing is read again. Use it inside a transaction.
 */
final class PhraseReadings {
  /** A key phrase of a session. */
  record KeyPhrase(Node node, Node graph, String phrase, Node session) {}

  private record Terms(Set<Node> topics, KeptReadings<Set<String>> keys) {}

  private final GraphStore store;
  private final KeptReadings<List<KeyPhrase>> phrases;
  private volatile Optional<Terms> terms = Optional.empty();

  PhraseReadings(GraphStore store) {
    this.store = store;
    this.phrases = new KeptReadings<>(store, this::readPhrases);
  }

  List<KeyPhrase> phrases(Node graph) {
    return phrases.of(graph);
  }

  private List<KeyPhrase> readPhrases(Node graph) {
    return store
        .table(graph, List.of(Igkg.phrase, Igkg.session))
        .rows()
        .filter(row -> row.has(1))
        .map(row -> new KeyPhrase(row.subject(), graph, text(row.node(0)), row.node(1)))
        .toList();
  }

  /**
   * Keys of the words of each document that were taken for topics.
   *
   * @param topics all there are
   */
  KeptReadings<Set<String>> terms(Set<Node> topics) {
    Terms known =
        terms
            .filter(t -> t.topics.equals(topics))
            .orElseGet(
                () -> new Terms(topics, new KeptReadings<>(store, g -> readTerms(g, topics))));
    terms = Optional.of(known);
    return known.keys;
  }

  private Set<String> readTerms(Node graph, Set<Node> topics) {
    return store
        .table(graph, List.of(Igkg.refersTo, Igkg.exact))
        .rows()
        .filter(mention -> mention.has(1) && topics.contains(mention.node(0)))
        .map(mention -> text(mention.node(1)))
        .distinct()
        .map(PhraseKey::of)
        .collect(Collectors.toSet());
  }

  private static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }
}
