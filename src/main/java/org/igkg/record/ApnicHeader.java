package org.igkg.record;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block above a transcript of an APNIC conference: {@code Transcript - } and the session, the
 * conference ({@code APNIC 34}, {@code APRICOT 2012}) and mostly a date. APNIC must be the
 * publisher, which its own notice tells; others speak of its conferences too. Source: formats.md,
 * section 4, P.
 */
final class ApnicHeader {
  private static final String APNIC = "apnic";
  private static final Pattern MEETING =
      Pattern.compile("\\bAPNIC(?: ?\\d{1,3}| member meeting| conference)\\b", CASE_INSENSITIVE);
  private static final Pattern YEAR_OF_MEETING = Pattern.compile("\\bAPRICOT ?(20[0-4]\\d)\\b");
  private static final Pattern SESSION =
      Pattern.compile("Transcript *[-:] *(.+?) *(?:\\(\\d{1,2}[:.]\\d\\d[^()]*\\))?$");

  private ApnicHeader() {}

  /**
   * Forum, year, date and title of the session, as far as they are there; empty without a year.
   *
   * @param lines above the first turn
   * @param notice the captioners' notice
   */
  static Optional<SessionFacts> read(List<String> lines, Optional<String> notice) {
    if (notice.filter(n -> n.contains("APNIC")).isEmpty()) {
      return Optional.empty();
    }
    List<String> plain = lines.stream().map(TitleLine::plain).toList();
    Optional<Integer> year = first(plain, YEAR_OF_MEETING).map(m -> Integer.valueOf(m.group(1)));
    Optional<LocalDate> date =
        plain.stream().flatMap(l -> PrintedDate.firstIn(l).stream()).findFirst();
    boolean named = year.isPresent() || first(plain, MEETING).isPresent();
    return Optional.of(
            new FactsBuilder()
                .forum(Optional.of(APNIC))
                .date(date)
                .year(date.map(LocalDate::getYear).or(() -> year))
                .title(first(plain, SESSION).map(m -> m.group(1)))
                .build())
        .filter(facts -> named && facts.year().isPresent());
  }

  private static Optional<MatchResult> first(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .findFirst();
  }
}
