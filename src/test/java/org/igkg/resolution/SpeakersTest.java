package org.igkg.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.igkg.extraction.CaseFile;
import org.igkg.extraction.InventedSession;
import org.igkg.record.MeetingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Turns and who spoke them; see {@code speakers.csv}. */
class SpeakersTest {
  private static final DocumentResolver RESOLVER = new DocumentResolver(People.authorities());

  static List<CSVRecord> cases() {
    return CaseFile.rows(SpeakersTest.class, "speakers.csv");
  }

  @Test
  void thereAreCases() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhoSpokeEachTurn(CSVRecord row) {
    assertThat(speakers(row.get("turns"))).as(row.get("shows")).isEqualTo(row.get("expected"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheSameUnderTurkishRules(CSVRecord row) {
    assertThat(InventedSession.inTurkish(() -> speakers(row.get("turns"))))
        .isEqualTo(row.get("expected"));
  }

  @Test
  void everyMentionOfTheFindingsHasItsAnswer() {
    for (CSVRecord row : cases()) {
      MeetingRecord record = InventedSession.read(row.get("turns"));
      ResolvedRecord resolved = RESOLVER.resolve(record, InventedSession.EXTRACTOR.extract(record));
      assertThat(resolved.entities().keySet()).containsAll(resolved.findings().mentions());
      resolved.findings().affiliations().forEach(a -> resolved.of(a.organisation()));
      resolved.findings().participations().forEach(p -> resolved.of(p.person()));
    }
  }

  private static String speakers(String turns) {
    MeetingRecord record = InventedSession.read(turns);
    return RESOLVER
        .resolve(record, InventedSession.EXTRACTOR.extract(record))
        .speakers()
        .entrySet()
        .stream()
        .filter(e -> e.getValue().resolution().decided().isPresent())
        .map(e -> e.getKey() + "=" + e.getValue().resolution().decided().orElseThrow().key())
        .collect(Collectors.joining("; "));
  }
}
