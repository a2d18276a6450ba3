package org.igkg.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.igkg.extraction.CaseFile;
import org.igkg.extraction.InventedSession;
import org.igkg.record.SessionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Title lines, the meeting and key of the session they head; see {@code session-keys.csv}. */
class SessionKeysTest {

  static List<CSVRecord> cases() {
    return CaseFile.rows(SessionKeysTest.class, "session-keys.csv");
  }

  @Test
  void thereAreCases() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesTheKeyOfWhatTheProgrammeCountsBy(CSVRecord row) {
    assertThat(key(row.get("title"))).isEqualTo(row.get("expected"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesTheSameKeyUnderTurkishRules(CSVRecord row) {
    assertThat(InventedSession.inTurkish(() -> key(row.get("title"))))
        .isEqualTo(row.get("expected"));
  }

  @Test
  void sessionsWithoutANumberDoNotShareAKeyByAccident() {
    String longTitle = "Fair winds " + "and full sails ".repeat(8);
    List<String> titles =
        List.of(
            longTitle + "in the north",
            longTitle + "in the south",
            "公正的风",
            "满帆",
            "Fair Winds",
            "Fair Winds II",
            "Main Session");
    assertThat(titles.stream().map(SessionKeysTest::keyOfTitle)).doesNotHaveDuplicates();
  }

  @Test
  void cutsLongTitlesAtAWord() {
    String key = keyOfTitle("Fair winds " + "and full sails ".repeat(8));
    assertThat(key).startsWith("fair-winds-and-full-sails-").hasSizeLessThan(100);
    assertThat(key.replaceFirst("-[0-9a-f]{12}$", "")).matches(".*-(?:and|full|sails)");
  }

  @Test
  void meetingsOfOneSeriesDifferByTheirDay() {
    Set<String> keys =
        List.of("9 February", "10 February", "11 May").stream()
            .map(day -> key("2010 IGF Open Consultations - " + day))
            .collect(Collectors.toSet());
    assertThat(keys).hasSize(3);
  }

  @Test
  void callsOfOneTitleAndYearDifferByTheirDate() {
    Set<String> keys =
        List.of("2013-05-14", "2013-06-11").stream()
            .map(date -> keyOfCall("icann", date))
            .collect(Collectors.toSet());
    assertThat(keys).containsExactlyInAnyOrder("lakes-group-2013-05-14", "lakes-group-2013-06-11");
    assertThat(keyOfCall("apnic", "2013-06-11")).isEqualTo("lakes-group-2013-06-11");
    assertThat(keyOfCall("igf", "2013-06-11")).isEqualTo("lakes-group");
  }

  private static String keyOfCall(String forum, String date) {
    SessionFacts none = SessionFacts.NONE;
    SessionFacts facts =
        new SessionFacts(
            Optional.of(forum),
            Optional.of(2013),
            none.day(),
            Optional.of(LocalDate.parse(date)),
            none.room(),
            none.type(),
            none.number(),
            Optional.of("Lakes Group"));
    return SessionKeys.of(facts).get(0).key();
  }

  @Test
  void aRecordThatDoesNotSayItsSessionHasNone() {
    assertThat(
            SessionKeys.of(InventedSession.read("Fair Winds", ">> ANN DOE: Good morning.").facts()))
        .isEmpty();
  }

  /** A page of 2012 that lost its heading. */
  @Test
  void aSessionOfWhichOnlyTheDayIsKnownIsKnownByItsFirstWords() {
    String top =
        "Seventh Annual Meeting of the Internet Governance Forum\n\n"
            + "6-9 November 2012, Baku, Azerbaijan\n\nTuesday, 6 November 2012";
    String speech = ">> ANN DOE: Good morning. " + "The wind is fair. ".repeat(20);

    assertThat(key(top, speech)).matches("igf-2012 session-2012-11-06-[0-9a-f]{12}");
    assertThat(key(top, speech + "That was all.")).isEqualTo(key(top, speech));
    assertThat(key(top, speech.replace("morning", "evening"))).isNotEqualTo(key(top, speech));
  }

  private static String key(String title, String turns) {
    return SessionKeys.of(InventedSession.read(title, turns)).stream()
        .map(s -> s.meeting() + " " + s.key())
        .collect(Collectors.joining());
  }

  private static String key(String title) {
    return SessionKeys.of(InventedSession.read(title, ">> ANN DOE: Good morning.").facts()).stream()
        .map(s -> s.meeting() + " " + s.key())
        .collect(Collectors.joining());
  }

  private static String keyOfTitle(String title) {
    SessionFacts none = SessionFacts.NONE;
    SessionFacts facts =
        new SessionFacts(
            Optional.of("igf"),
            Optional.of(2024),
            none.day(),
            none.date(),
            none.room(),
            none.type(),
            none.number(),
            Optional.of(title));
    return SessionKeys.of(facts).get(0).key();
  }
}
