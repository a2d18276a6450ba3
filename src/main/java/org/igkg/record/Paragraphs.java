package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/**
 * The paragraphs of a text without speakers: its lines, hard-wrapped ones joined, and very long
 * ones (texts that have lost their lines) cut at the ends of sentences.
 */
final class Paragraphs {
  /** A paragraph that long is several that lost the lines between them. */
  private static final int LONGEST = 2_000;

  /** Pieces of such a paragraph are at least that long. */
  private static final int PIECE = 800;

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!…][\"”’)\\]]?\\s+(?=[\\p{Lu}\"“‘(])");

  private Paragraphs() {}

  static List<Span> in(String text, Span span) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : joined(text, Lines.in(text, span))) {
      if (line.length() > LONGEST) {
        cut(text, line, paragraphs);
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** Joins a line to the one before when that breaks off inside a sentence. */
  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(text, joined.get(last), line)) {
        joined.set(last, new Span(joined.get(last).start(), line.end()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean continues(String text, Span before, Span line) {
    boolean next =
        text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() == 1;
    return next
        && Character.isLowerCase(text.charAt(line.start()))
        && ".?!:".indexOf(text.charAt(before.end() - 1)) < 0;
  }

  private static void cut(String text, Span line, List<Span> pieces) {
    Matcher end = SENTENCE_END.matcher(text).region(line.start(), line.end());
    int start = line.start();
    while (end.find()) {
      if (end.end() - start >= PIECE) {
        pieces.addAll(Lines.in(text, new Span(start, end.end())));
        start = end.end();
      }
    }
    if (start < line.end()) {
      pieces.add(new Span(start, line.end()));
    }
  }
}
