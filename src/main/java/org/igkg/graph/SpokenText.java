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

  /** The number of runs without blanks, in a line, that have a letter or a digit. */
  static int words(String line) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      if (c == ' ') {
        counted = false;
      } else if (!counted && isOfWord(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
