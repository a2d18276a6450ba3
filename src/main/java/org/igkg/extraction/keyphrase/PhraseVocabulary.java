package org.igkg.extraction.keyphrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.RejectedPhrase;
import org.igkg.authority.TopicVocabulary;
import org.igkg.extraction.Words;
import org.igkg.source.Span;

/**
 * What is known of phrases beforehand: the terms of the topic scheme, and names of places.
 *
 * <p>Words that are only related to a topic help to find it and are no term of it. What editors
 * rejected as a topic, like the name of the field itself, tells nothing of one session, unless the
 * session's title says it.
 */
final class PhraseVocabulary {
  private static final String RELATED = "related";

  /** Longer terms are no phrases. */
  private static final int LONGEST = 5;

  private final Map<List<String>, Double> terms = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<List<String>> rejected = new HashSet<>();

  PhraseVocabulary(Authorities authorities) {
    authorities
        .topics()
        .values()
        .forEach(
            topic -> {
              addTerm(topic.label(), 1);
              topic.altLabels().forEach(label -> addTerm(label, 1));
            });
    TopicVocabulary.load(authorities.topics().keySet()).terms().stream()
        .filter(t -> !t.kind().equals(RELATED))
        .forEach(t -> addTerm(t.text(), t.weight()));
    terms.values().removeIf(w -> w == 0);
    terms.keySet().forEach(this::addLength);
    authorities.countries().values().forEach(this::addPlace);
    RejectedPhrase.load().forEach(r -> rejected.add(parts(r.phrase())));
  }

  private void addTerm(String term, double weight) {
    List<String> parts = parts(term);
    terms.put(parts, weight);
    parts.stream().filter(w -> w.length() > 3).forEach(words::add);
  }

  private void addLength(List<String> term) {
    if (!term.isEmpty()) {
      longest.merge(term.get(0), Math.min(term.size(), LONGEST), Math::max);
    }
  }

  private static List<String> parts(String term) {
    return Words.of(term, new Span(0, term.length())).folded().stream().map(Singular::of).toList();
  }

  private void addPlace(Country country) {
    places.add(Words.fold(country.name()));
    country.demonyms().forEach(d -> places.add(Words.fold(d)));
    country.capital().ifPresent(c -> places.add(Words.fold(c)));
  }

  /** How many words the longest term has at most that begins with one; 0 when none does. */
  int mostWordsFrom(String word) {
    return longest.getOrDefault(word, 0);
  }

  /**
   * @param words each in the form of {@link Singular}
   */
  boolean isTerm(List<String> words) {
    return terms.containsKey(words);
  }

  boolean isTerm(Candidate phrase) {
    return weight(phrase) > 0;
  }

  /** How telling a term is, 0–1; 0 for what is none. */
  double weight(Candidate phrase) {
    return rejected.contains(phrase.words) && !phrase.inTitle
        ? 0
        : terms.getOrDefault(phrase.words, 0.0);
  }

  /** Share of the phrase's words that occur in terms. */
  double kin(Candidate phrase) {
    return phrase.words.stream().filter(words::contains).count() / (double) phrase.words.size();
  }

  boolean namesAPlace(Candidate phrase) {
    return phrase.words.stream().anyMatch(places::contains);
  }
}
