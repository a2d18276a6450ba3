package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/** Cuts the text of form fields; every part keeps its place. */
final class FormText {
  private static final String EDGES = " \t\n\r:;,|•·*-–—";

  private FormText() {}

  /** Without blanks, separators and bullets at both ends. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** The parts of {@code span} between matches of {@code separator}; empty ones are left out. */
  static List<Span> split(String text, Span span, Pattern separator) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = separator.matcher(text).region(span.start(), span.end());
    matcher.useTransparentBounds(true);
    int start = span.start();
    while (matcher.find()) {
      add(text, new Span(start, matcher.start()), parts);
      start = matcher.end();
    }
    add(text, new Span(start, span.end()), parts);
    return parts;
  }

  private static void add(String text, Span part, List<Span> parts) {
    Span trimmed = trimmed(text, part);
    if (trimmed.length() > 0) {
      parts.add(trimmed);
    }
  }
}
