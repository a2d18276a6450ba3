package org.igkg.benchmark;

import java.util.List;
import java.util.Locale;
import org.igkg.authority.Meeting;
import org.igkg.authority.Topic;

/**
 * One invented captioned record, in the layout of its year.
 *
 * @param number of the session, of those that no real one has
 */
record SessionRecord(Meeting meeting, int number, List<Topic> topics, TextModel text, Choice choice) {
  private static final int FIRST_WITH_SITE_TITLES = 2016;
  private static final String NOTICE =
      "Although it is largely accurate, in some cases it may be incomplete or inaccurate due to"
          + " inaudible passages or transcription errors. It is posted as an aid, but should not be"
          + " treated as an authoritative record.";

  /** For example {@code igf-2019-day-2-room-4-ws-9117}. */
  String fileName() {
    return String.format(
        Locale.ROOT, "igf-%d-day-%d-room-%d-ws-%d.txt", year(), day(), room(), number);
  }

  private int year() {
    return meeting.year();
  }

  private int day() {
    return number % 4 + 1;
  }

  private int room() {
    return number % 11 + 1;
  }

  private String title() {
    String theme = topics.get(0).label() + " and " + topics.get(1).label();
    return year() < FIRST_WITH_SITE_TITLES
        ? String.format(
            Locale.ROOT,
            "FINISHED - %s - WS%d - %s - Room %d",
            meeting.start().plusDays(day() - 1L).toString().replace('-', ' '),
            number,
            theme,
            room())
        : String.format(
            Locale.ROOT,
            "IGF %d - Day %d - Room %d - WS #%d %s",
            year(),
            day(),
            room(),
            number,
            theme);
  }

  /** The record, of {@code words} words and the rest of a turn. */
  String print(int words) {
    StringBuilder out = new StringBuilder();
    out.append(title()).append("\n\n");
    out.append(notice()).append("\n\n***\n\n");
    int written = append(out, opening());
    while (written < words) {
      Cast.Person speaker = choice.of(text.panel());
      written += append(out, ">> " + label(speaker) + ": " + turn());
    }
    return out.toString();
  }

  private String notice() {
    return year() < FIRST_WITH_SITE_TITLES
        ? String.format(
            Locale.ROOT,
            "The following is the output of the realtime captioning taken during the IGF %d %s"
                + " meetings. %s",
            year(),
            meeting.city().orElse(""),
            NOTICE)
        : "The following are the outputs of the captioning taken during an IGF intervention. "
            + NOTICE;
  }

  private static String label(Cast.Person person) {
    return person.name().toUpperCase(Locale.ROOT);
  }

  /** The first of the panel opens, and says who the others are. */
  private String opening() {
    List<Cast.Person> panel = text.panel();
    Cast.Person chair = panel.get(0);
    StringBuilder turn = new StringBuilder();
    turn.append(">> ").append(label(chair)).append(": Good morning, everybody. My name is ");
    turn.append(chair.name()).append(" and I will be your moderator today.");
    for (Cast.Person person : panel.subList(1, panel.size())) {
      turn.append(" We have ").append(person.name()).append(", ").append(person.post());
      turn.append(" at ").append(person.body()).append(" in ").append(person.country()).append(".");
    }
    return turn.toString();
  }

  private String turn() {
    StringBuilder turn = new StringBuilder(text.sentence());
    for (int rest = choice.between(0, 13); rest > 0; rest--) {
      turn.append(' ').append(text.sentence());
    }
    return turn.toString();
  }

  private static int append(StringBuilder out, String turn) {
    out.append(turn).append("\n\n");
    return turn.split(" ").length;
  }
}
