package org.igkg.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.igkg.language.Sentence;
import org.igkg.record.MeetingRecord;
import org.igkg.record.TextUnit;
import org.igkg.source.Span;

/**
 * A record with the sentences, tokens and parts of speech of each of its units: analysed once, read
 * by every extractor.
 *
 * @param title the title line and, in a summary, the headings of its sections, analysed
 * @param words of each sentence, by its span
 */
public record AnalysedRecord(
    MeetingRecord record, List<Sentence> title, List<Unit> units, Map<Span, Words> words) {

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
    words = Map.copyOf(words);
  }

  public AnalysedRecord(MeetingRecord record, List<Sentence> title, List<Unit> units) {
    this(record, title, units, words(record.document().text(), sentences(title, units)));
  }

  private static Map<Span, Words> words(String text, Stream<Sentence> sentences) {
    Map<Span, Words> words = new HashMap<>();
    sentences.forEach(s -> words.computeIfAbsent(s.span(), span -> Words.of(text, span)));
    return words;
  }

  /** The words of one of the sentences, as a vocabulary sees them. */
  public Words words(Sentence sentence) {
    return words.get(sentence.span());
  }

  /** The document's normalised text, in which every span counts. */
  public String text() {
    return record.document().text();
  }

  /** The title's sentences, then those of each unit in order. */
  public Stream<Sentence> sentences() {
    return sentences(title, units);
  }

  private static Stream<Sentence> sentences(List<Sentence> title, List<Unit> units) {
    return Stream.concat(title.stream(), units.stream().flatMap(u -> u.sentences().stream()));
  }
}
