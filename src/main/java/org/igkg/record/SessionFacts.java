package org.igkg.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a record says about the session it belongs to. A fact that the record does not state stays
 * empty; nothing is guessed.
 *
 * @param forum key of the forum in its IRI, for example {@code igf}
 * @param year the year of the meeting (the cycle, for preparatory meetings)
 * @param day programme day; 0 is the day before the official opening
 * @param date the day it was held, local to the meeting place
 * @param room as printed: {@code Workshop Room 2}
 * @param type id in {@code session-types.csv}: {@code day-0-event}
 * @param number as printed, arabic or roman: {@code 58}, {@code III}
 * @param title the session's own title, without forum, year, day, room, type code, number, draft
 *     marks and site name
 */
public record SessionFacts(
    Optional<String> forum,
    Optional<Integer> year,
    Optional<Integer> day,
    Optional<LocalDate> date,
    Optional<String> room,
    Optional<String> type,
    Optional<String> number,
    Optional<String> title) {

  /** Nothing is known. */
  public static final SessionFacts NONE =
      new SessionFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same on another programme day. */
  SessionFacts onDay(int other) {
    return new SessionFacts(forum, year, Optional.of(other), date, room, type, number, title);
  }

  /** Whether the title is a type code and its number: {@code WS 152}. */
  boolean isCodeAlone() {
    return number.isPresent()
        && title
            .filter(t -> t.matches("\\p{Lu}{2,4}[ #.-]*" + Pattern.quote(number.get())))
            .isPresent();
  }

  SessionFacts withoutTitle() {
    return new SessionFacts(forum, year, day, date, room, type, number, Optional.empty());
  }

  /**
   * Forum, year, day and date alone.
   *
   * @param otherForum counts where these facts name none; {@code otherYear} likewise
   */
  SessionFacts ofMeeting(Optional<String> otherForum, Optional<Integer> otherYear) {
    return new SessionFacts(
        forum.or(() -> otherForum),
        year.or(() -> otherYear),
        day,
        date,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the facts say at least which meeting it is and give the session a name of its own. */
  public boolean identifySession() {
    return forum.isPresent() && year.isPresent() && (title.isPresent() || number.isPresent());
  }
}
