package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitleParserTest {
  private static final TitleParser PARSER = new TitleParser(Authorities.load());

  static List<TitleRow> tuneRows() {
    return allRows().filter(r -> r.knownGap().isEmpty()).toList();
  }

  static List<TitleRow> knownGaps() {
    return allRows().filter(r -> !r.knownGap().isEmpty()).toList();
  }

  private static Stream<TitleRow> allRows() {
    return Stream.concat(
        TitleRow.of("tune").stream(), TitleRow.in("sister-title-lines.csv", "tune").stream());
  }

  @Test
  void takesAnUnlistedRoomInFrontOfATypeCode() {
    SessionFacts facts = PARSER.parse("IGF 2019 – Day 1 – Saal Nirgendwo – OF #12 Fair Winds");
    assertThat(facts.room()).contains("Saal Nirgendwo");
    assertThat(facts.number()).contains("12");
    assertThat(PARSER.parse("IGF 2019 – Day 1 – Winds – Sails and Keels").room()).isEmpty();
  }

  @Test
  void takesNoDayOfARangeForADate() {
    assertThat(PARSER.parse("Fair Winds - 3 December 2008").date()).isPresent();
    assertThat(PARSER.parse("Fair Winds 3-6 December 2008").date()).isEmpty();
    assertThat(PARSER.parse("Fair Winds 3 to 6 December 2008").date()).isEmpty();
  }

  @Test
  void takesNoYearForTheNumberOfASession() {
    assertThat(PARSER.parse("IGF 2019 - Day 1 - Main Session 2030 in Sight").number()).isEmpty();
    assertThat(PARSER.parse("IGF 2019 - Day 1 - WS #2030 in Sight").number()).contains("2030");
  }

  @Test
  void readsAnArchiveLineBelowItsHeading() {
    SessionFacts facts =
        PARSER.parse("Tides\n12 November 2007 - A Workshop on Other in Rio de Janeiro, Brazil");
    assertThat(facts.forum()).contains("igf");
    assertThat(facts.year()).contains(2007);
    assertThat(facts.type()).contains("workshop");
    assertThat(facts.title()).contains("Tides");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("knownGaps")
  void keepsTheListOfKnownGapsTidy(TitleRow row) {
    assertThat(TitleRow.texts(PARSER.parse(row.line())))
        .as("no gap any more; empty its known_gap: " + row.knownGap())
        .isNotEqualTo(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tuneRows")
  void readsEveryFactTheLineStates(TitleRow row) {
    assertThat(TitleRow.texts(PARSER.parse(row.line()))).isEqualTo(row.expected());
  }
}
