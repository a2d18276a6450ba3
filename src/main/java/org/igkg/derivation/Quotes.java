package org.igkg.derivation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.igkg.vocabulary.Igkg;

/** The sentences of turns and passages that name a topic. */
final class Quotes {
  private record Place(Node unit, Node topic) {}

  private final Triples triples;
  private final Map<Place, Optional<String>> known = new HashMap<>();

  Quotes(Triples triples) {
    this.triples = triples;
  }

  /** The sentence with the first mention of the topic; absent when the unit has no text. */
  Optional<String> of(Node unit, Node topic) {
    return known.computeIfAbsent(new Place(unit, topic), this::find);
  }

  private Optional<String> find(Place place) {
    String words = words(place).orElse("");
    return triples
        .object(place.unit(), Igkg.text)
        .map(text -> Quote.of(text.getLiteralLexicalForm(), words))
        .filter(quote -> !quote.isEmpty());
  }

  private Optional<String> words(Place place) {
    return triples
        .store()
        .subjects(Igkg.inTurn, place.unit(), Igkg.refersTo, place.topic())
        .stream()
        .min(Comparator.comparing(this::start).thenComparing(Node::getURI))
        .flatMap(mention -> triples.object(mention, Igkg.exact))
        .map(Node::getLiteralLexicalForm);
  }

  private int start(Node mention) {
    return triples.object(mention, Igkg.start).map(Triples::integer).orElse(0);
  }
}
