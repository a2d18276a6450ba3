package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.source.SourceDocument;
import org.junit.jupiter.api.Test;

/** A session in two languages, with short turns; people and words are invented. */
class RecordLanguagesTest {
  private static final String TEXT =
      """
      IGF 2024 - Day 1 - WS #977 Tides

      >> ADA EXAMPLE: Good morning, everyone. It is good to be here with all of you, and we will talk about boats on the lake.

      >> BEN SAMPLE: Merci beaucoup, Madame la présidente. Nous allons maintenant parler des bateaux qui traversent le lac chaque jour.

      >> ADA EXAMPLE: Merci.

      >> BEN SAMPLE: Thank you. I think that this is the time for questions, and we have a few minutes for the people in the room and online.
      """;

  private final MeetingRecord record =
      new RecordReader(Authorities.load())
          .read(new SourceDocument("a.txt", "a", "text/plain", "0".repeat(64), TEXT))
          .record();
  private final Languages languages = new RecordLanguages(new OpenNlpLanguageDetector()).of(record);

  @Test
  void tellsTheLanguageOfDocumentAndTurns() {
    assertThat(languages.document()).contains("en");
    assertThat(List.of(1, 2, 3, 4))
        .map(i -> languages.of(i).orElse(""))
        .containsExactly("en", "fr", "en", "en");
    assertThat(languages.units()).doesNotContainKey(3);
  }

  @Test
  void leavesOtherLanguagesOutOfEnglishAnalysis() {
    AnalysedRecord analysed = new RecordAnalyser(new OpenNlpAnalyser()).analyse(record, languages);
    assertThat(analysed.units()).extracting(u -> u.unit().order()).containsExactly(1, 3, 4);
    assertThat(record.units()).hasSize(4);
  }
}
