package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The notices of {@code disclaimers.csv} are ours, in the wordings of formats.md section 4. */
class DisclaimerReaderTest {
  private final DisclaimerReader reader = new DisclaimerReader(Authorities.load());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "disclaimers.csv", numLinesToSkip = 1)
  void findsTheNoticeAndTheFactsItStates(
      String variant,
      String notice,
      String forum,
      Integer year,
      String city,
      LocalDate from,
      LocalDate to,
      boolean preparatory) {
    SourceDocument document = document("A title line\n\n" + notice + "\n\n>> JANE DOE: Welcome.");
    Disclaimer found = reader.read(document).orElseThrow();
    assertThat(found.span().in(document.text())).isEqualTo(notice);
    assertThat(found)
        .isEqualTo(
            new Disclaimer(
                found.span(),
                Optional.ofNullable(forum),
                Optional.ofNullable(year),
                Optional.ofNullable(city),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                preparatory));
  }

  @Test
  void endsTheNoticeBeforeTheFirstTurnOfAFlattenedPage() {
    SourceDocument document =
        document(
            "IGF 2020 - Day 1 - Title The following are the outputs of the captioning taken during"
                + " an IGF virtual intervention. Although it is largely accurate, it should not be"
                + " treated as an authoritative record. >> JANE DOE: Hello.");
    assertThat(reader.read(document).orElseThrow().span().in(document.text()))
        .startsWith("The following are")
        .endsWith("authoritative record.");
  }

  @Test
  void takesNoSpeechForANotice() {
    assertThat(reader.read(document(">> JANE DOE: This is the output of our working group.")))
        .isEmpty();
    assertThat(reader.read(document(">> JANE DOE: Every effort is made to include all.")))
        .isEmpty();
  }

  @Test
  void findsNothingBelowTheTopOfTheDocument() {
    String late =
        "word ".repeat(1_000)
            + "The following is the output of the real-time captioning, no authoritative record.";
    assertThat(reader.read(document(late))).isEmpty();
  }

  private static SourceDocument document(String text) {
    return new SourceDocument("page.txt", "page", "text/plain", "0".repeat(64), text);
  }
}
