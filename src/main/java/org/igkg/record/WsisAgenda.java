package org.igkg.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/**
 * A page of the WSIS Forum's agenda: title, organiser, {@code Session 226}, weekday and date, time
 * with its distance from UTC, room; then description, panellists, action lines.
 *
 * <p>The forum is known by the heading {@code WSIS Action Lines}, which no other programme has, or
 * by its own name above the session's number. Source: formats.md, section 9, "WSIS Forum and ITU".
 *
 * @param end where the block of facts ends and the description begins
 */
record WsisAgenda(SessionFacts facts, int end) {
  private static final String FORUM = "wsis-forum";
  private static final int HEAD = 2_000;
  private static final Pattern SESSION =
      Pattern.compile(
          "\\bSession (\\d{1,4})\\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [^\\n]{6,25}? 20\\d\\d),?"
              + "\\s+\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}(?: ?\\(UTC[^)\\n]{0,8}\\))?");
  private static final Pattern ACTION_LINES = Pattern.compile("\\bWSIS Action Lines\\b");
  private static final Pattern NAME = Pattern.compile("^(?:The )?WSIS(?:\\+\\d0)? Forum\\b.{0,60}");
  private static final Pattern ROOM =
      Pattern.compile("(?:Room|Hall|Auditorium|Conference Room|Salle)\\b.{0,60}");

  /** The kind of a session is printed behind its room, in a line of its own or not. */
  private static final Pattern KIND = Pattern.compile(".*\\b(?:Session|Workshop|Track|Meeting)");

  private static final Pattern MODE =
      Pattern.compile(
          "(?:Physical|Virtual|Hybrid|Remote|On-?site).{0,80}", Pattern.CASE_INSENSITIVE);

  /** The page that {@code text} is, when it is one. */
  static Optional<WsisAgenda> of(String text) {
    Matcher session =
        SESSION.matcher(TitleLine.plain(text.substring(0, Math.min(HEAD, text.length()))));
    if (!session.find()) {
      return Optional.empty();
    }
    String above = text.substring(0, session.start());
    boolean wsis =
        above.lines().anyMatch(l -> NAME.matcher(l).matches()) || ACTION_LINES.matcher(text).find();
    Optional<LocalDate> date = PrintedDate.firstIn(session.group(2));
    return wsis && date.isPresent()
        ? Optional.of(of(text, above, session, date))
        : Optional.empty();
  }

  private static WsisAgenda of(
      String text, String above, Matcher session, Optional<LocalDate> date) {
    FactsBuilder facts = new FactsBuilder().forum(Optional.of(FORUM)).date(date);
    facts.year(date.map(LocalDate::getYear)).type(Optional.of("other"));
    facts.number(Optional.of(session.group(1)));
    above
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !NAME.matcher(l).matches())
        .findFirst()
        .ifPresent(l -> facts.title(Optional.of(l)));
    int end = session.end();
    for (Span line : Lines.in(text, new Span(end, Math.min(text.length(), end + HEAD)))) {
      String words = line.in(text);
      boolean kind = KIND.matcher(words).matches();
      if (ROOM.matcher(words).matches() && !kind) {
        facts.room(Optional.of(words));
      } else if (!kind && !MODE.matcher(words).matches() || SpokenWords.isSentence(words)) {
        return new WsisAgenda(facts.build(), end);
      }
      end = line.end();
    }
    return new WsisAgenda(facts.build(), end);
  }
}
