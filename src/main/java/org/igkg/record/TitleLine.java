package org.igkg.record;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title line while it is read: a window that shrinks from both ends as its parts are recognised.
 *
 * <p>Two strings of the same length stand side by side: the line as printed (spaces collapsed,
 * zero-width characters gone) and a plain form for comparing (every dash a hyphen, typographic
 * quotes straight). Lines are cut after {@value #LONGEST} characters.
 */
final class TitleLine {
  /** The longest title seen has some 250 characters; what is longer is no title. */
  static final int LONGEST = 400;

  private static final String SEPARATORS = " -:|,/.;";
  private static final String TRAILING_SEPARATORS = " -:|,/;";

  private final String printed;
  private final String plain;
  private int start;
  private int end;

  private TitleLine(String printed, String plain) {
    this.printed = printed;
    this.plain = plain;
    this.end = plain.length();
  }

  static TitleLine of(String line) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < line.length() && kept.length() < LONGEST; i++) {
      append(kept, line.charAt(i));
    }
    String printed = kept.toString().strip();
    return new TitleLine(printed, plain(printed));
  }

  private static void append(StringBuilder kept, char c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    if (Character.getType(c) == Character.FORMAT || space && endsWithSpace(kept)) {
      return;
    }
    kept.append(space ? ' ' : c);
  }

  private static boolean endsWithSpace(StringBuilder kept) {
    return kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ';
  }

  /** Character by character, so that offsets stay. */
  static String plain(String printed) {
    StringBuilder plain = new StringBuilder(printed);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u00A0' -> ' ';
      default -> c;
    };
  }

  /** What is left, in plain form. */
  String rest() {
    return plain.substring(start, end);
  }

  /** What is left, as printed, without separators at its ends. */
  String printedRest() {
    skipSeparators();
    int last = end;
    while (last > start && TRAILING_SEPARATORS.indexOf(plain.charAt(last - 1)) >= 0) {
      last--;
    }
    return printed.substring(start, last);
  }

  /** The plain characters {@code from} to {@code to} of {@link #rest()}, as printed. */
  String printed(int from, int to) {
    return printed.substring(start + from, start + to);
  }

  boolean isEmpty() {
    return printedRest().isEmpty();
  }

  /** Whether the window begins with a separator; plain hyphens inside words do not come first. */
  boolean startsWithSeparator() {
    int at = start;
    while (at < end && plain.charAt(at) == ' ') {
      at++;
    }
    return at < end && SEPARATORS.indexOf(plain.charAt(at)) >= 0;
  }

  void skipSeparators() {
    while (start < end && SEPARATORS.indexOf(plain.charAt(start)) >= 0) {
      start++;
    }
  }

  /** Where the window begins; give it to {@link #backTo} to undo what was taken since. */
  int mark() {
    return start;
  }

  void backTo(int mark) {
    start = mark;
  }

  /** The match of {@code pattern} at the very beginning, without taking it. */
  Optional<MatchResult> peek(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest());
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Takes {@code pattern} off the beginning, separators before it included. */
  Optional<MatchResult> take(Pattern pattern) {
    int before = start;
    skipSeparators();
    Optional<MatchResult> match = peek(pattern);
    start = match.map(m -> start + m.end()).orElse(before);
    return match;
  }

  /** Takes the first match that reaches the end off the end. */
  Optional<MatchResult> takeLast(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest());
    while (matcher.find()) {
      if (matcher.end() == end - start) {
        end = start + matcher.start();
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /**
   * A new line without the plain characters {@code from} to {@code to} of {@link #rest()}. Of the
   * separators on both sides those behind stay.
   */
  TitleLine without(int from, int to) {
    int last = start + from;
    String after = printed.substring(start + to, end).stripLeading();
    boolean separated = !after.isEmpty() && ":-–—".indexOf(after.charAt(0)) >= 0;
    while (separated && last > start && " -".indexOf(plain.charAt(last - 1)) >= 0) {
      last--;
    }
    String before = printed.substring(start, last).stripTrailing();
    return of(before + " " + after);
  }
}
