package org.igkg.extraction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.igkg.language.Sentence;
import org.igkg.record.MeetingRecord;
import org.igkg.record.TextUnit;

/**
 * A record with the sentences, tokens and parts of speech of each of its units: analysed once, read
 * by every extractor.
 *
 * @param title the title line and, in a summary, the headings of its sections, analysed
 */
public record AnalysedRecord(MeetingRecord record, List<Sentence> title, List<Unit> units) {

  /** One turn or passage with its sentences. */
  public record Unit(TextUnit unit, List<Sentence> sentences) {
    public Unit {
      Objects.requireNonNull(unit, "unit");
      sentences = List.copyOf(sentences);
    }
  }

  public AnalysedRecord {
    Objects.requireNonNull(record, "record");
    title = List.copyOf(title);
    units = List.copyOf(units);
  }

  /** The document's normalised text, in which every span counts. */
  public String text() {
    return record.document().text();
  }

  /** The title's sentences, then those of each unit in order. */
  public Stream<Sentence> sentences() {
    return Stream.concat(title.stream(), units.stream().flatMap(u -> u.sentences().stream()));
  }
}
