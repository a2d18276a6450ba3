package org.igkg.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;

/**
 * The block that stands where others have their title and tells of the meeting alone:
 *
 * <pre>{@code
 * IGF 2010
 * Vilnius, Lithuania
 * 14 September 10
 * }</pre>
 *
 * <p>Source: formats.md, section 2, the years 2010 to 2012.
 */
final class MeetingBlock {
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:The )?"
              + Ordinal.REGEX
              + " (?:Annual )?(?:Meeting of the )?(?:United Nations )?"
              + "(?:IGF|Internet Governance Forum)(?: \\(IGF\\))?[.,:]?"
              + "|IGF 20\\d\\d|20\\d\\d IGF",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAYS =
      Pattern.compile("\\d{1,2} ?(?:-|to) ?\\d{1,2} \\p{L}{3,9},? 20\\d\\d(?:, .{3,60})?");

  private final Set<String> hosts = new HashSet<>();

  MeetingBlock(Authorities known) {
    known
        .meetings()
        .values()
        .forEach(
            meeting ->
                meeting
                    .countryIso2()
                    .map(known.countries()::get)
                    .map(Country::name)
                    .ifPresent(name -> hosts.add(folded(name))));
  }

  /** Whether every line names a meeting, its days or its place, the first one the meeting. */
  boolean isAll(String printed) {
    List<String> lines =
        printed.lines().map(l -> TitleLine.plain(l).strip()).filter(l -> !l.isEmpty()).toList();
    return !lines.isEmpty()
        && MEETING.matcher(lines.get(0)).matches()
        && lines.stream().skip(1).allMatch(this::isOfMeeting);
  }

  private boolean isOfMeeting(String line) {
    String last = line.substring(line.lastIndexOf(',') + 1);
    return MEETING.matcher(line).matches()
        || DAYS.matcher(line).matches()
        || PrintedDate.firstLine(line).isPresent()
        || line.contains(",") && hosts.contains(folded(last));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
