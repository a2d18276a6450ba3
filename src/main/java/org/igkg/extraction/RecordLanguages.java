package org.igkg.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.igkg.language.LanguageDetector;
import org.igkg.record.MeetingRecord;
import org.igkg.record.TextUnit;

/** Detects the languages of a record: of each unit, and the one with most letters of all units. */
final class RecordLanguages {
  private final LanguageDetector detector;

  RecordLanguages(LanguageDetector detector) {
    this.detector = detector;
  }

  Languages of(MeetingRecord record) {
    String text = record.document().text();
    Map<Integer, String> units = new HashMap<>();
    Map<String, Integer> lengths = new HashMap<>();
    for (TextUnit unit : record.units()) {
      detector
          .detect(unit.span().in(text))
          .ifPresent(
              language -> {
                units.put(unit.order(), language);
                lengths.merge(language, unit.span().length(), Integer::sum);
              });
    }
    Optional<String> most =
        lengths.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
            .map(Map.Entry::getKey);
    return new Languages(most.or(() -> detector.detect(text)), units);
  }
}
