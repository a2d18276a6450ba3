package org.igkg.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The block above a transcript of an APNIC conference: {@code APNIC 34} alone on its line and a
 * date. APNIC must be the publisher, which its own notice tells; others speak of its conferences
 * too. Source: formats.md, section 4, P.
 */
final class ApnicHeader {
  private static final String APNIC = "apnic";
  private static final Pattern MEETING = Pattern.compile("APNIC ?\\d{1,3}");

  private ApnicHeader() {}

  /**
   * Forum, year and date of the session; its title stands elsewhere.
   *
   * @param lines above the first turn
   * @param notice the captioners' notice
   */
  static Optional<SessionFacts> read(List<String> lines, Optional<String> notice) {
    List<String> plain = lines.stream().map(TitleLine::plain).toList();
    boolean published =
        notice.filter(n -> n.contains("APNIC")).isPresent()
            && plain.stream().anyMatch(l -> MEETING.matcher(l).matches());
    return plain.stream()
        .flatMap(l -> PrintedDate.firstIn(l).stream())
        .findFirst()
        .filter(date -> published)
        .map(ApnicHeader::facts);
  }

  private static SessionFacts facts(LocalDate date) {
    return new FactsBuilder()
        .forum(Optional.of(APNIC))
        .date(Optional.of(date))
        .year(Optional.of(date.getYear()))
        .build();
  }
}
