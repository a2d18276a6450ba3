package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import org.igkg.source.Span;

/** The lines of a text that have words on them, without the space around them. */
final class Lines {
  private Lines() {}

  static List<Span> in(String text, Span span) {
    List<Span> lines = new ArrayList<>();
    int start = span.start();
    while (start < span.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline > span.end() ? span.end() : newline;
      Span line = trimmed(text, start, end);
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
