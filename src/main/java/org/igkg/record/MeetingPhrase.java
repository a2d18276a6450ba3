package org.igkg.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Meeting;

/**
 * Reads which meeting a header or a captioners' notice speaks of: {@code Twelfth Annual Meeting of
 * the Internet Governance Forum (IGF) in Geneva, Switzerland, from 17 to 21 December 2017}, {@code
 * IGF 2014 Istanbul}, {@code EIGHTH INTERNET GOVERNANCE FORUM}.
 *
 * <p>The ordinal of a preparatory meeting is not the edition of the forum.
 */
final class MeetingPhrase {
  private static final String IGF = "igf";

  private static final Pattern PREPARATORY =
      Pattern.compile(
          "open consultation|planning meeting|\\bMAG\\b|advisory group|consultations on",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDITION =
      Pattern.compile(
          "\\b("
              + Ordinal.REGEX
              + ") (?:annual )?(?:meeting of the )?(?:United Nations )?"
              + "(?:IGF\\b|Internet Governance Forum)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_YEAR =
      Pattern.compile("\\bIGF ?(20\\d\\d)\\b|\\b(20\\d\\d) IGF\\b");
  private static final Pattern NAME =
      Pattern.compile("\\bIGF\\b|Internet Governance Forum\\b", Pattern.CASE_INSENSITIVE);
  private static final String MONTH = "([A-Z][a-z]{2,8})";
  private static final Pattern DATES =
      Pattern.compile(
          "(?:from )?\\b(\\d{1,2})(?: "
              + MONTH
              + ")? ?(?:to|-|and) ?(\\d{1,2}) "
              + MONTH
              + ",? (20\\d\\d)\\b");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n(?: the)?|IGF 20\\d\\d) ([A-Z]\\p{L}+(?:[ -][\\p{L}']+){0,4}), "
              + "([A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?)");
  private static final Pattern CITY =
      Pattern.compile("(?:IGF|Forum)\\)?,? in ([A-Z]\\p{L}+(?:[ -]\\p{L}+){0,3})");

  private final Authorities known;

  MeetingPhrase(Authorities known) {
    this.known = known;
  }

  /**
   * What a stretch of text states.
   *
   * @param year of the meeting; for a preparatory one of the cycle it belongs to
   * @param from first day of the meeting spoken of, {@code to} its last
   */
  record Stated(
      Optional<String> forum,
      Optional<Integer> year,
      Optional<String> city,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean preparatory) {}

  Stated read(String text) {
    String plain = TitleLine.plain(text).replaceAll("\\s+", " ");
    boolean preparatory = PREPARATORY.matcher(plain).find();
    Optional<Matcher> dates = found(DATES, plain);
    Optional<LocalDate> to = dates.flatMap(m -> date(m.group(3), m.group(4), m.group(5)));
    Optional<LocalDate> from =
        dates.flatMap(
            m -> date(m.group(1), Optional.ofNullable(m.group(2)).orElse(m.group(4)), m.group(5)));
    Optional<Integer> year = year(plain, preparatory).or(() -> to.map(LocalDate::getYear));
    boolean igf = preparatory || found(NAME, plain).isPresent();
    return new Stated(
        igf ? Optional.of(IGF) : Optional.empty(), year, city(plain), from, to, preparatory);
  }

  private Optional<Integer> year(String plain, boolean preparatory) {
    Optional<Integer> printed =
        found(WITH_YEAR, plain)
            .map(m -> Integer.valueOf(Optional.ofNullable(m.group(1)).orElse(m.group(2))));
    return printed.or(() -> preparatory ? Optional.empty() : yearOfEdition(plain));
  }

  private Optional<Integer> yearOfEdition(String plain) {
    return found(EDITION, plain)
        .flatMap(m -> Ordinal.of(m.group(1)).stream().boxed().findFirst())
        .flatMap(this::meeting)
        .map(Meeting::year);
  }

  private Optional<Meeting> meeting(int edition) {
    return known.meetings().values().stream()
        .filter(m -> m.forum().equals(IGF) && m.edition() == edition)
        .findFirst();
  }

  private static Optional<String> city(String plain) {
    return found(PLACE, plain).or(() -> found(CITY, plain)).map(m -> m.group(1));
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    int number = PrintedDate.month(month);
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Matcher> found(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find);
  }
}
