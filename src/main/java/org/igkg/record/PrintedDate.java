package org.igkg.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as title lines and page headers print them: {@code 2014 09 03}, {@code 13 February 2007},
 * {@code September 17, 2009}. A day of a range ({@code 27-30 September 2011}) is no date.
 */
final class PrintedDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
  private static final String DAY = "(?<!\\d)(?<!\\d ?- ?)(?<!\\bto )(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(20[0-4]\\d)(?!\\d)";
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";

  static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)" + YEAR + "[ -](0[1-9]|1[0-2])[ -]([0-3]\\d)(?!\\d)");
  static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + DAY + "(?: of)? " + MONTH + ",? " + YEAR, Pattern.CASE_INSENSITIVE);
  static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d-]),? " + YEAR,
          Pattern.CASE_INSENSITIVE);
  static final Pattern MONTH_AND_YEAR =
      Pattern.compile(MONTH + " " + YEAR, Pattern.CASE_INSENSITIVE);

  /** A day without its year; the groups are day, month, month, day. */
  static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "(?:"
              + DAY
              + "(?: of)? "
              + MONTH
              + "|"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d-]))"
              + "(?!,? \\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALONE =
      Pattern.compile(
          "(.{6,32}?)(?: ?[-,] ?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHORT_YEAR =
      Pattern.compile(WEEKDAY + DAY + " " + MONTH + ",? ([01]\\d)", Pattern.CASE_INSENSITIVE);

  private PrintedDate() {}

  static boolean isIn(String text) {
    return DAY_FIRST.matcher(text).find()
        || MONTH_FIRST.matcher(text).find()
        || NUMERIC.matcher(text).find();
  }

  /** The first full date of {@code text}, with the month in words. */
  static Optional<LocalDate> firstIn(String text) {
    String plain = TitleLine.plain(text).replaceAll("\\s+", " ");
    Matcher dayFirst = DAY_FIRST.matcher(plain);
    if (dayFirst.find()) {
      return dayFirst(dayFirst);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(plain);
    return monthFirst.find() ? monthFirst(monthFirst) : Optional.empty();
  }

  /**
   * The first date that has a line to itself, a time behind it aside; its year may have two digits:
   * {@code 14 September 10}.
   */
  static Optional<LocalDate> firstLine(String text) {
    return text.lines().flatMap(line -> alone(TitleLine.plain(line).strip()).stream()).findFirst();
  }

  private static Optional<LocalDate> alone(String line) {
    Matcher date = ALONE.matcher(line);
    if (!date.matches()) {
      return Optional.empty();
    }
    return firstIn(date.group(1)).or(() -> shortYear(date.group(1)));
  }

  private static Optional<LocalDate> shortYear(String line) {
    Matcher date = SHORT_YEAR.matcher(line);
    return date.matches()
        ? of(2000 + Integer.parseInt(date.group(3)), month(date.group(2)), date.group(1))
        : Optional.empty();
  }

  static Optional<LocalDate> numeric(MatchResult m) {
    return of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3));
  }

  static Optional<LocalDate> dayFirst(MatchResult m) {
    return of(Integer.parseInt(m.group(3)), month(m.group(2)), m.group(1));
  }

  static Optional<LocalDate> monthFirst(MatchResult m) {
    return of(Integer.parseInt(m.group(3)), month(m.group(1)), m.group(2));
  }

  static Optional<LocalDate> inYear(MatchResult m, int year) {
    return m.group(1) != null
        ? of(year, month(m.group(2)), m.group(1))
        : of(year, month(m.group(3)), m.group(4));
  }

  /** 1 to 12; {@code name} is one of the names or abbreviations of the patterns above. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> of(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
