package org.igkg.authority;

import java.util.List;

/**
 * A phrase that recurs in sessions and that editors decided is no topic, a row of {@code
 * not-topics.csv}.
 *
 * @param decided the day of the decision, {@code 2026-11-22}
 */
public record RejectedPhrase(String phrase, String reason, String decided, String source) {

  /** All rows of the file, in its order. */
  public static List<RejectedPhrase> load() {
    return CsvTable.read("not-topics")
        .rows()
        .map(
            r ->
                new RejectedPhrase(
                    r.text("phrase"), r.text("reason"), r.text("decided"), r.text("source")))
        .toList();
  }
}
