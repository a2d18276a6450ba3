package org.igkg.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores by field, in the order in which the fields first came up, and what was missed. */
public final class Board {
  private final Map<String, List<Score>> scores = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  Board() {}

  /** A field that came up has its place on the board, even if its first documents do not count. */
  void add(String field, Optional<Score> score) {
    score.ifPresent(scores.computeIfAbsent(field, f -> new ArrayList<>())::add);
  }

  /** Keeps what was wrong in one field of one document. */
  void miss(String field, String document, String note) {
    String name = document.length() > 60 ? document.substring(0, 60) : document;
    misses.add(String.format(Locale.ROOT, "  %-24s %-60s %s", field, name, note));
  }

  /**
   * One line for each field, for example {@code persons P 0.981 R 0.964 F1 0.972 n=35} with the
   * field padded to 24 characters; {@code n} counts the documents it was measured on.
   */
  public List<String> lines() {
    return scores.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%-24s %s   n=%d",
                    e.getKey(),
                    Score.mean(e.getValue()),
                    e.getValue().size()))
        .toList();
  }

  /** One line for each wrong answer: field, document, what was found and what was wanted. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** The mean of each field; for sets, their F1. */
  public Map<String, Double> means() {
    Map<String, Double> means = new LinkedHashMap<>();
    scores.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            means.put(field, Score.mean(values).value());
          }
        });
    return means;
  }
}
