package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the extractors are known to get wrong, a reason each; whatever gets right leaves the list.
 */
class KnownGapsTest {

  static List<CSVRecord> gaps() {
    return CaseFile.rows(KnownGapsTest.class, "known-gaps.csv");
  }

  @Test
  void everyGapHasItsReason() {
    assertThat(gaps()).isNotEmpty().allSatisfy(g -> assertThat(g.get("reason")).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void staysAGap(CSVRecord gap) {
    FindingKind kind = FindingKind.valueOf(gap.get("kind").toUpperCase(Locale.ROOT));
    String found = kind.print(InventedSession.findings(gap.get("turns")));
    assertThat(found)
        .as("no gap any more; move it to %s/cases.csv: %s", kind.folder(), gap.get("turns"))
        .isNotEqualTo(FindingKind.inOrder(gap.get("expected")));
  }
}
