package org.igkg.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Meeting;

/**
 * The line that the session archive of 2006 to 2010 puts below a heading: {@code 12 November 2007 -
 * A Main Session on Other in Rio de Janeiro, Brazil}. Date and place say which meeting it was; the
 * type counts where the heading has none.
 *
 * <p>Source: formats.md, section 9, "Friends of the IGF".
 *
 * @param heading what stands above it: the session's title
 * @param type id in {@code session-types.csv}; empty for {@code Other}
 */
record ArchiveLine(String heading, LocalDate date, Meeting meeting, Optional<String> type) {
  private static final Map<String, String> TYPES =
      Map.of(
          "main session", "main-session",
          "workshop", "workshop",
          "dynamic coalition", "dynamic-coalition",
          "open forum", "open-forum",
          "best practice forum", "best-practice-forum");

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,2} [A-Z][a-z]{2,8} 20\\d\\d) - An? (Main Session|Workshop|Dynamic Coalition"
              + "|Open Forum|Best Practice Forum|Other)\\b(?: (?:on|in) .*?)?[\\s,]([^\\s,].{2,60})$");

  /** A heading and the line; what is longer is none, and would be looked through for long. */
  private static final int LONGEST = 1_000;

  /** The last line of {@code title}, when it is one of a meeting in the authority files. */
  static Optional<ArchiveLine> endOf(String title, Authorities known) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher line = FORM.matcher(TitleLine.plain(title));
    if (!line.find()) {
      return Optional.empty();
    }
    return PrintedDate.firstIn(line.group(1))
        .flatMap(
            date ->
                meeting(date, line.group(), known)
                    .map(m -> of(title.substring(0, line.start()), date, m, line.group(2))));
  }

  /** Whether the whole line has the form of one. */
  static boolean isOne(String line) {
    return line.length() <= LONGEST && FORM.matcher(TitleLine.plain(line)).lookingAt();
  }

  private static ArchiveLine of(String heading, LocalDate date, Meeting meeting, String type) {
    return new ArchiveLine(
        heading.strip(),
        date,
        meeting,
        Optional.ofNullable(TYPES.get(type.toLowerCase(Locale.ROOT))));
  }

  private static Optional<Meeting> meeting(LocalDate date, String line, Authorities known) {
    return known.meetings().values().stream()
        .filter(m -> !date.isBefore(m.dayZero().orElse(m.start())) && !date.isAfter(m.end()))
        .filter(m -> isAt(m, line, known))
        .findFirst();
  }

  private static boolean isAt(Meeting meeting, String line, Authorities known) {
    return meeting
        .countryIso2()
        .map(known.countries()::get)
        .filter(country -> line.endsWith(country.name()))
        .isPresent();
  }
}
