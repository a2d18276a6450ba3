package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every extractor of names and ties keeps: it finds in each turn of its {@code cases.csv} what
 * a reader finds there, and nothing else, whatever the rules of the platform's language.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ExtractorContract {
  private final FindingKind kind;

  protected ExtractorContract(FindingKind kind) {
    this.kind = kind;
  }

  /** A turn, what stands in it, and what the case is about. */
  record Case(String turns, String expected, String shows) {
    @Override
    public String toString() {
      return shows + ": " + turns;
    }
  }

  List<Case> cases() {
    return CaseFile.rows(getClass(), "cases.csv").stream()
        .map(r -> new Case(r.get("turns"), FindingKind.inOrder(r.get("expected")), r.get("shows")))
        .toList();
  }

  @Test
  void thereAreCasesThatFireAndCasesThatMustNot() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(cases().stream().filter(c -> c.expected().isEmpty())).hasSizeGreaterThan(5);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatAReaderFinds(Case row) {
    assertThat(kind.print(InventedSession.findings(row.turns()))).isEqualTo(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTheSameUnderTurkishRules(Case row) {
    Findings there = InventedSession.inTurkish(() -> InventedSession.findings(row.turns()));
    assertThat(kind.print(there)).isEqualTo(row.expected());
  }
}
