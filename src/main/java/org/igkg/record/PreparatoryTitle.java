package org.igkg.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.record.SessionTypes.TypeMatch;

/**
 * Reads what is left of the title of a preparatory meeting (open consultations, advisory group):
 * {@code First Open Consultations and MAG Meeting - Day 2 - Morning}.
 *
 * <p>Its name is its title; ordinal or numeral are the number; day and date can stand anywhere. All
 * such meetings prepare the IGF. The half-day stays in the title, as it tells two records apart.
 */
final class PreparatoryTitle {
  private static final String IGF = "igf";
  private static final Pattern ORDINAL =
      Pattern.compile("(" + Ordinal.REGEX + ") ", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMERAL = Pattern.compile("\\b([IVXL]+)(?= *(?:$|,|-))");
  private static final Pattern DAY =
      Pattern.compile("[ -]*\\(?\\bDay *0*(\\d{1,2})\\b\\)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FORUM = Pattern.compile("(?:The )?IGF\\b(?= ?[-A-Z])");
  private static final Pattern TRANSCRIPT_OF =
      Pattern.compile(" *\\btranscript(?: of the\\b|(?= *$))", Pattern.CASE_INSENSITIVE);

  /** {@code 10.05.10}: which of the three is the day is not said, so it is no date. */
  private static final Pattern IN_FIGURES =
      Pattern.compile(" *\\b\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?= *$)");

  private final PlaceNames places;

  PreparatoryTitle(PlaceNames places) {
    this.places = places;
  }

  void read(TitleLine line, TypeMatch named, FactsBuilder facts) {
    facts.forum(Optional.of(IGF)).type(Optional.of(named.type().id()));
    line.take(FORUM);
    TitleLine rest = takeDates(line, facts);
    rest = without(rest, DAY, m -> facts.day(Optional.of(Integer.valueOf(m.group(1)))));
    rest = without(rest, IN_FIGURES, m -> {});
    rest = without(rest, TRANSCRIPT_OF, m -> {});
    rest = places.withoutTrailing(rest);
    facts.number(number(rest.rest(), named)).title(Optional.of(rest.printedRest()));
  }

  private static Optional<String> number(String title, TypeMatch named) {
    Matcher ordinal = ORDINAL.matcher(title.stripLeading());
    if (ordinal.lookingAt()) {
      return Ordinal.of(ordinal.group(1)).stream().mapToObj(Integer::toString).findFirst();
    }
    return Optional.of(NUMERAL.matcher(title)).filter(Matcher::find).map(m -> m.group(1));
  }

  private static TitleLine takeDates(TitleLine line, FactsBuilder facts) {
    TitleLine rest = line;
    rest = dated(rest, PrintedDate.DAY_FIRST, PrintedDate::dayFirst, facts);
    rest = dated(rest, PrintedDate.MONTH_FIRST, PrintedDate::monthFirst, facts);
    rest = without(rest, PrintedDate.MONTH_AND_YEAR, m -> facts.year(year(m.group(2))));
    return without(rest, PrintedDate.WITHOUT_YEAR, m -> facts.date(inYear(m, facts)));
  }

  private static TitleLine dated(
      TitleLine line,
      Pattern pattern,
      Function<MatchResult, Optional<LocalDate>> reader,
      FactsBuilder facts) {
    return without(
        line,
        pattern,
        m -> {
          Optional<LocalDate> date = reader.apply(m);
          facts.date(date).year(date.map(LocalDate::getYear));
        });
  }

  private static Optional<LocalDate> inYear(MatchResult m, FactsBuilder facts) {
    return facts.year().flatMap(year -> PrintedDate.inYear(m, year));
  }

  private static Optional<Integer> year(String digits) {
    return Optional.of(Integer.valueOf(digits));
  }

  private static TitleLine without(TitleLine line, Pattern pattern, Consumer<MatchResult> found) {
    Matcher matcher = pattern.matcher(line.rest());
    if (!matcher.find()) {
      return line;
    }
    found.accept(matcher.toMatchResult());
    return line.without(matcher.start(), matcher.end());
  }
}
