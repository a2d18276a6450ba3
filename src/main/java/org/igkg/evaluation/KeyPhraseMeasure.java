package org.igkg.evaluation;

import java.util.stream.Stream;

/** The first ten key phrases against those a human annotator chose. */
final class KeyPhraseMeasure implements Measure {
  private static final int TOP = 10;

  @Override
  public void measure(Case document) {
    Gold gold = document.gold();
    if (gold.isRecord() && gold.texts("keywords").findAny().isPresent()) {
      document.compare(
          "key phrases",
          gold.texts("keywords").map(Folding::text),
          document.rows("keyphrases").stream()
              .sorted(TopicMeasure.BY_RANK)
              .limit(TOP)
              .map(r -> Folding.text(r.text("phrase"))),
          Stream.empty());
    }
  }
}
