package org.igkg.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.SessionType;

/**
 * Tells pages that list sessions: room grids, schedules, lists of proposals. They name many
 * different sessions by type and number ({@code Workshop 93}, {@code OF #12}).
 */
final class ProgrammePage {
  private static final int ENOUGH_SESSIONS = 5;

  private static final int ENOUGH_TITLES = 2;

  private final Pattern numbered;
  private final Pattern title;

  ProgrammePage(Collection<SessionType> types) {
    String labels =
        types.stream()
            .flatMap(t -> Stream.concat(t.aliases().stream(), t.prefixCodes().stream()))
            .map(label -> label.replaceAll("[ #*-]+$", ""))
            .filter(label -> label.length() > 1)
            .distinct()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    title =
        Pattern.compile(
            "^[ \\t]*(IGF ?20\\d\\d (?:" + labels + ") ?#? ?\\d{1,4})\\b", Pattern.MULTILINE);
    numbered = Pattern.compile("\\b(" + labels + ") ?#? ?(\\d{1,4})\\b");
  }

  /** Several title lines: an index page of reports or proposals. */
  private boolean listsTitles(String text) {
    return title.matcher(text).results().map(r -> r.group(1)).distinct().count() >= ENOUGH_TITLES;
  }

  boolean is(String text) {
    Set<String> sessions = new HashSet<>();
    Matcher matcher = numbered.matcher(text);
    while (matcher.find() && sessions.size() < ENOUGH_SESSIONS) {
      sessions.add(matcher.group(1) + " " + matcher.group(2));
    }
    return sessions.size() >= ENOUGH_SESSIONS || listsTitles(text);
  }
}
