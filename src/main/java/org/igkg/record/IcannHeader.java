package org.igkg.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block above an ICANN transcript: what was held, when, where; {@code TORWICK – Lakes Group},
 * {@code Friday, 19 October 2012 – 09:00 to 12:00}, {@code ICANN - Torwick, Canada} in any order,
 * with or without {@code Transcription}.
 *
 * <p>ICANN must stand there as the publisher, not as a topic: alone on its line, beside {@code
 * Transcription} or with a place; or at the head of a line where the notice says that the text was
 * transcribed from an audio. Source: formats.md, section 9, "ICANN", and section 4, N and Q.
 */
final class IcannHeader {
  private static final String ICANN = "icann";
  private static final Pattern STATUS =
      Pattern.compile(
          "(?:ICANN )?(?:Transcript(?:ion)?)\\b *:?(?: ICANN\\b)? *", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "ICANN(?: Transcript(?:ion)?\\b.*|(?: \\d{1,2})? - [^,]+,.+)?|Transcript(?:ion)?:? ICANN\\b.*"
              // the whole block on one line
              + "|.*\\b\\d{4},? ICANN(?: \\d{1,2})? - \\p{L}.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_HEAD = Pattern.compile("ICANN\\b.*");
  private static final Pattern PLACE = Pattern.compile("ICANN(?: \\d{1,2})? - ([^,]+),.*");
  private static final Pattern FROM_DATE =
      Pattern.compile(
          "[ -]*(?:" + PrintedDate.DAY_FIRST + "|" + PrintedDate.MONTH_FIRST + ").*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile("[\\d:., -]+(?:to|UTC|EN|[ap]m|local time|\\W|\\d)*");
  private static final Pattern CITY_FIRST = Pattern.compile("(\\p{Lu}[\\p{Lu} ]+?) - (.+)");

  private IcannHeader() {}

  /**
   * The session that the lines name; empty when they are not such a block.
   *
   * @param lines above the first turn, without the notice
   * @param transcribed whether the notice says that the text was made from an audio
   */
  static Optional<SessionFacts> read(List<String> lines, boolean transcribed) {
    List<String> plain = lines.stream().map(TitleLine::plain).toList();
    Pattern publisher = transcribed ? AT_HEAD : PUBLISHER;
    boolean published =
        plain.stream()
            .anyMatch(l -> PUBLISHER.matcher(l).matches() || publisher.matcher(l).matches());
    Optional<LocalDate> date =
        plain.stream().flatMap(l -> PrintedDate.firstIn(l).stream()).findFirst();
    return published && date.isPresent()
        ? Optional.of(facts(lines, plain, date))
        : Optional.empty();
  }

  private static SessionFacts facts(
      List<String> lines, List<String> plain, Optional<LocalDate> date) {
    Optional<String> place =
        plain.stream()
            .map(PLACE::matcher)
            .filter(Matcher::matches)
            .map(m -> m.group(1))
            .findFirst();
    FactsBuilder facts = new FactsBuilder().forum(Optional.of(ICANN)).date(date);
    facts.year(date.map(LocalDate::getYear));
    for (String line : lines) {
      facts.title(title(line, place));
    }
    return facts.build();
  }

  /** What a line says beside the publisher, date, time and place. */
  private static Optional<String> title(String line, Optional<String> place) {
    String plain = TitleLine.plain(line);
    if (PLACE.matcher(plain).matches() || TIME.matcher(plain).matches()) {
      return Optional.empty();
    }
    Matcher status = STATUS.matcher(plain);
    int start = status.lookingAt() ? status.end() : plain.equals("ICANN") ? plain.length() : 0;
    Matcher date = FROM_DATE.matcher(plain);
    int end = date.find(start) ? date.start() : plain.length();
    Matcher city = CITY_FIRST.matcher(plain).region(start, end);
    boolean named = city.matches() && place.filter(city.group(1)::equalsIgnoreCase).isPresent();
    return Optional.of(line.substring(named ? city.start(2) : start, end).strip())
        .filter(t -> t.chars().anyMatch(Character::isLetter));
  }
}
