package org.igkg.extraction.topic;

import java.util.HashMap;
import java.util.Map;
import org.igkg.extraction.Mention;

/** What a record says on one topic, by term, so that the tenth of a kind says less. */
final class Evidence {
  private static final class Term {
    double best;
    int count;
  }

  /** Confidence of a term that belongs to a topic but also has everyday uses. */
  private static final double RELATED = 0.5;

  private final Map<String, Term> terms = new HashMap<>();
  private int mentions;
  private double title;
  private double opening;

  /** Words that may be said in passing elsewhere are meant in a title. */
  void addTitle(Mention mention) {
    mentions++;
    title = Math.max(title, mention.confidence() >= RELATED ? 1 : mention.confidence());
  }

  void add(Mention mention, String term, boolean inOpening) {
    Term t = terms.computeIfAbsent(term, k -> new Term());
    t.best = Math.max(t.best, mention.confidence());
    t.count++;
    mentions++;
    opening = inOpening ? Math.max(opening, mention.confidence()) : opening;
  }

  int mentions() {
    return mentions;
  }

  /** The best mention in the title, 0–1. */
  double title() {
    return title;
  }

  /** The best mention in the opening, 0–1. */
  double opening() {
    return opening;
  }

  /** Weight of all terms; {@code repeat} is the exponent of a term's count, below 1. */
  double sum(double repeat) {
    // sorted, for the sum of doubles depends on their order
    return terms.values().stream()
        .mapToDouble(t -> t.best * Math.pow(t.count, repeat))
        .sorted()
        .sum();
  }
}
