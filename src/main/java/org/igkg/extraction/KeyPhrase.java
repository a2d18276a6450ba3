package org.igkg.extraction;

import java.util.List;
import java.util.Objects;
import org.igkg.source.Span;

/**
 * A phrase that says what a record is about, whether or not the topic scheme knows it.
 *
 * @param phrase in the form it takes most often in the record
 * @param occurrences where it stands
 * @param salience 0–1 within the record, best phrase 1
 * @param rank from 1, best first
 */
public record KeyPhrase(
    String phrase,
    List<Span> occurrences,
    double salience,
    int rank,
    double confidence,
    String method)
    implements Finding {
  public KeyPhrase {
    Objects.requireNonNull(phrase, "phrase");
    occurrences = List.copyOf(occurrences);
    if (occurrences.isEmpty() || rank < 1) {
      throw new IllegalArgumentException(phrase + ": " + occurrences + ", rank " + rank);
    }
    Confidence.check(salience);
    Confidence.check(confidence);
    Objects.requireNonNull(method, "method");
  }
}
