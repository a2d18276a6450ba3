package org.igkg.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How well one field of one document was answered, or the mean of that; 0–1, higher is better. */
sealed interface Score {

  /** The one number that a floor is set for: the share itself, or F1. */
  double value();

  /** What was right, as a part of all. */
  record Share(double value) implements Score {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f", value);
    }
  }

  /** Two sets compared: how much of the found is wanted, how much of the wanted is found. */
  record Overlap(double precision, double recall, double f1) implements Score {
    @Override
    public double value() {
      return f1;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1);
    }
  }

  /** Empty when nothing was wanted and nothing found: such a document does not count. */
  static <T> Optional<Score> of(Set<T> wanted, Set<T> found) {
    if (wanted.isEmpty() && found.isEmpty()) {
      return Optional.empty();
    }
    Set<T> hits = new HashSet<>(wanted);
    hits.retainAll(found);
    double precision = found.isEmpty() ? 0 : (double) hits.size() / found.size();
    double recall = wanted.isEmpty() ? 0 : (double) hits.size() / wanted.size();
    double sum = precision + recall;
    return Optional.of(new Overlap(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum));
  }

  /** The mean over documents (macro average) of scores of one sort. */
  static Score mean(List<Score> scores) {
    if (scores.get(0) instanceof Overlap) {
      List<Overlap> overlaps = scores.stream().map(Overlap.class::cast).toList();
      return new Overlap(
          mean(overlaps, Overlap::precision),
          mean(overlaps, Overlap::recall),
          mean(overlaps, Overlap::f1));
    }
    return new Share(mean(scores, Score::value));
  }

  private static <T> double mean(List<T> scores, ToDoubleFunction<T> part) {
    return scores.stream().mapToDouble(part).average().orElseThrow();
  }
}
