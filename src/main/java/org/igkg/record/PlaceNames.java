package org.igkg.record;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Meeting;

/** Cities and countries that hosted a meeting, for the headers of 2006 to 2010 that name them. */
final class PlaceNames {
  private final Pattern leading;
  private final Pattern trailing;

  PlaceNames(Authorities known) {
    String place = alternatives(known);
    String all = "(?:" + place + ")(?:, ?(?:" + place + "))?";
    leading = Pattern.compile(all + "\\b(?![-'])", Pattern.CASE_INSENSITIVE);
    trailing = Pattern.compile("[ /,-]+" + all + "[ /,-]*$", Pattern.CASE_INSENSITIVE);
  }

  private static String alternatives(Authorities known) {
    return known.meetings().values().stream()
        .flatMap(m -> names(m, known))
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Stream<String> names(Meeting meeting, Authorities known) {
    Optional<String> country = meeting.countryIso2().map(known.countries()::get).map(c -> c.name());
    return Stream.concat(
        meeting.city().stream().flatMap(c -> Stream.of(c.split(", "))), country.stream());
  }

  void takeLeading(TitleLine line) {
    line.take(leading);
  }

  TitleLine withoutTrailing(TitleLine line) {
    line.takeLast(trailing);
    return line;
  }
}
