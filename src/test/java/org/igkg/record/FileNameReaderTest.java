package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.igkg.authority.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FileNameReaderTest {
  private static final TitleParser PARSER = new TitleParser(Authorities.load());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "slugs.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
  void readsTheFactsOfASlug(
      String slug, String forum, String year, String day, String room, String type, String number) {
    Map<String, String> read =
        TitleRow.texts(PARSER.parse(FileNameReader.words(slug), TitleForm.SLUG));
    assertThat(read)
        .containsEntry("forum", forum)
        .containsEntry("year", year)
        .containsEntry("day", day)
        .containsEntry("room", orEmpty(room))
        .containsEntry("type", type)
        .containsEntry("number", orEmpty(number));
  }

  private static String orEmpty(String cell) {
    return java.util.Optional.ofNullable(cell).orElse("");
  }

  @Test
  void readsTheDateOfALegacyAddress() {
    SessionFacts facts =
        PARSER.parse(
            FileNameReader.words("1999-2014-09-03-a-common-understanding-main-hall.html"),
            TitleForm.SLUG);
    assertThat(facts.date()).hasToString("Optional[2014-09-03]");
    assertThat(facts.room()).contains("Main Hall");
  }

  @Test
  void readsAnAddressThatEndsWithTheMeeting() {
    SessionFacts facts =
        PARSER.parse(
            FileNameReader.words("1263-regional-perspectives-session-transcript-igf-2012"),
            TitleForm.SLUG);
    assertThat(facts.forum()).contains("igf");
    assertThat(facts.year()).contains(2012);
    assertThat(facts.type()).contains("nri-session");
    assertThat(facts.title()).contains("regional perspectives session");
  }

  @Test
  void keepsTheTypeWhereTheTitleIsNothingButItsDay() {
    SessionFacts facts =
        PARSER.parse(FileNameReader.words("1234-inter-regional-dialogue-day-3"), TitleForm.SLUG);
    assertThat(facts.type()).contains("nri-session");
    assertThat(facts.title()).contains("inter regional dialogue day 3");
  }

  @Test
  void keepsTheTypeInFrontOfItsShortForm() {
    SessionFacts facts =
        PARSER.parse("IGF 2018 - Day 3 - Salle XI - Dynamic Coalition (DC) Fair Winds");
    assertThat(facts.type()).contains("dynamic-coalition");
    assertThat(facts.title()).contains("Dynamic Coalition (DC) Fair Winds");
  }

  @Test
  void dropsTheMarkOfASecondPageAndKeepsANumberOfTheTitle() {
    assertThat(FileNameReader.words("igf-2021-day-2-a-pledge-0.txt"))
        .isEqualTo("igf 2021 day 2 a pledge");
    assertThat(FileNameReader.words("igf-2021-day-2-0.txt")).isEqualTo("igf 2021 day 2");
    assertThat(FileNameReader.words("igf-2021-day-2.txt")).isEqualTo("igf 2021 day 2");
  }

  @Test
  void dropsTheNumbersOfAnArticle() {
    assertThat(FileNameReader.words("1234-closing-ceremony-60154989"))
        .isEqualTo("closing ceremony");
    assertThat(FileNameReader.words("2101-finished-2014-09-02-fair-winds"))
        .isEqualTo("finished 2014 09 02 fair winds");
    assertThat(FileNameReader.words("845-28-september-2011-fair-winds"))
        .isEqualTo("28 september 2011 fair winds");
    assertThat(FileNameReader.words("27-september-2011-fair-winds"))
        .isEqualTo("27 september 2011 fair winds");
    assertThat(FileNameReader.words("2018-igf-fair-winds")).isEqualTo("2018 igf fair winds");
  }

  @Test
  void keepsANameThatIsNoValidEncoding() {
    assertThat(FileNameReader.words("100%-sure.txt")).isEqualTo("100% sure");
  }
}
