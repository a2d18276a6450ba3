package org.igkg.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igkg.authority.SessionType;

/**
 * One way to say a session type at the head of a title: a code ({@code WS}, {@code OF #}) or words
 * ({@code Lightning Talk}).
 *
 * <p>In {@code session-types.csv} a code that ends in {@code #} counts only with a number, one that
 * ends in {@code -*} carries an acronym ({@code DC-DDHT}, {@code DCPR}).
 */
final class SessionLabel {
  /** Numbers of sessions; a year is none unless {@code #} stands before it. */
  private static final String NUMBER =
      "(?: (?:number|no\\.?))? *(?:# *(\\d{1,4})|-? ?(?!(?:19|20)\\d\\d)(\\d{1,4}))"
          + "(?![\\w%])(?!\\.\\d)\\]?";

  private static final String ROMAN =
      " +((?-i:[IVX]{2,5}|V|X|I(?= *(?:$|[-:\\]]))))(?![\\w'.])\\]?";

  /** Codes up to this length are common words in lower case ({@code of}, {@code ms}). */
  private static final int LONGEST_CODE = 4;

  /** A lone {@code i} may be the first word of a title. */
  private static final String ROMAN_IN_SLUG = " +([ivx]{2,5}|[vx]|i(?= *$))(?!\\w)";

  private final SessionType type;
  private final String words;
  private final int length;
  private final boolean needsNumber;
  private final Pattern numbered;
  private final Pattern numberedInSlug;
  private final Pattern alone;
  private final Pattern aloneInSlug;

  private SessionLabel(SessionType type, String entry, boolean code) {
    this.type = type;
    this.length = entry.length();
    this.needsNumber = entry.endsWith("#");
    this.words = entry.replaceAll("[ #*-]+$", "");
    String regex = regex(words);
    String alone = "\\[?" + regex + (entry.endsWith("-*") ? "(?:-[A-Z]|[A-Z&])[A-Za-z&]+" : "");
    String withNumber = "\\[?" + regex + "(?:" + NUMBER + "|" + ROMAN + ")";
    String end = "(?![A-Za-z0-9'])\\]?";
    boolean exact = code && words.length() <= LONGEST_CODE;
    this.numbered = exact ? Pattern.compile(withNumber) : insensitive(withNumber);
    this.numberedInSlug = insensitive("\\[?" + regex + "(?:" + NUMBER + "|" + ROMAN_IN_SLUG + ")");
    this.alone = exact ? Pattern.compile(alone + end) : insensitive(alone + end);
    this.aloneInSlug = insensitive(alone + end);
  }

  static SessionLabel code(SessionType type, String entry) {
    return new SessionLabel(type, entry, true);
  }

  static SessionLabel words(SessionType type, String entry) {
    return new SessionLabel(type, entry, false);
  }

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static String regex(String words) {
    return Arrays.stream(words.split("[ /-]+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("[ /-]{1,3}"));
  }

  SessionType type() {
    return type;
  }

  /** Orders labels: of two that match, the one that says more counts. */
  int length() {
    return length;
  }

  String words() {
    return words;
  }

  /** Whether it is more than one word, so that it cannot be a plain noun of a title. */
  boolean isPhrase() {
    return words.indexOf(' ') > 0 || words.indexOf('-') > 0;
  }

  boolean is(String text) {
    return words.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
  }

  /** The label with its number at the head of the line; group 1, 2 or 3 is the number. */
  Optional<MatchResult> withNumber(TitleLine line, TitleForm form) {
    return line.peek(form == TitleForm.SLUG ? numberedInSlug : numbered);
  }

  Optional<MatchResult> alone(TitleLine line, TitleForm form) {
    if (needsNumber) {
      return Optional.empty();
    }
    return line.peek(form == TitleForm.SLUG ? aloneInSlug : alone);
  }

  static String number(MatchResult match) {
    for (int group = 1; group < 3; group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return match.group(3).toUpperCase(Locale.ROOT);
  }
}
