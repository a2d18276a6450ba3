package org.igkg.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.igkg.record.Note;
import org.igkg.record.TextUnit;
import org.igkg.source.Span;

/**
 * The words of a turn or passage as one line: the captioner's notes left out, white space
 * collapsed.
 */
final class SpokenText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  private SpokenText() {}

  static String of(TextUnit unit, String text) {
    StringBuilder words = new StringBuilder(unit.span().length());
    int from = unit.span().start();
    List<Span> notes = unit.notes().stream().map(Note::span).sorted().toList();
    for (Span note : notes) {
      words.append(text, from, Math.max(from, note.start())).append(' ');
      from = Math.max(from, note.end());
    }
    words.append(text, from, Math.max(from, unit.span().end()));
    return line(words);
  }

  /** White space collapsed. */
  static String line(CharSequence text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The number of runs without blanks that have a letter or a digit. */
  static int words(String line) {
    return (int) WORD.matcher(line).results().count();
  }
}
