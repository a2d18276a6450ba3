package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import org.igkg.authority.Authorities;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.source.SourceDocument;

/** A few turns of an invented session in the layout of a real page, read like any other. */
public final class InventedSession {
  public static final Authorities AUTHORITIES = Authorities.load();

  /** One extractor for all tests: its word lists take a second to read. */
  public static final StandardExtractor EXTRACTOR =
      new StandardExtractor(new OpenNlpAnalyser(), new OpenNlpLanguageDetector(), AUTHORITIES);

  private static final RecordReader READER = new RecordReader(AUTHORITIES);
  private static final String TITLE = "IGF 2024 - Day 1 - Workshop Room 1 - WS #9001 Fair Winds";
  private static final String DISCLAIMER =
      "The following are the outputs of the captioning taken during an IGF intervention. Although"
          + " it is largely accurate, in some cases it may be incomplete or inaccurate due to"
          + " inaudible passages or transcription errors. It is posted as an aid, but should not be"
          + " treated as an authoritative record.";

  private InventedSession() {}

  /** The record of {@code turns}; words without a {@code >>} are one turn of an unnamed voice. */
  public static MeetingRecord.Transcript read(String turns) {
    return read(TITLE, turns);
  }

  public static MeetingRecord.Transcript read(String title, String turns) {
    String speech = turns.startsWith(">>") ? turns : ">> " + turns;
    String text = String.join("\n\n", title, DISCLAIMER, "***", speech);
    MeetingRecord record =
        READER.read(new SourceDocument("a.txt", "a", "text/plain", "0".repeat(64), text)).record();
    assertThat(record).as(turns).isInstanceOf(MeetingRecord.Transcript.class);
    return (MeetingRecord.Transcript) record;
  }

  /** Everything found in the record of {@code turns}. */
  public static Findings findings(String turns) {
    return EXTRACTOR.extract(read(turns));
  }

  /** The answer under Turkish rules, where {@code I} is not the capital of {@code i}. */
  public static <T> T inTurkish(Supplier<T> question) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      return question.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
