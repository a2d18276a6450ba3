package org.igkg.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.Section;
import org.igkg.record.SessionFacts;
import org.igkg.record.Turn;
import org.igkg.source.Slug;

/**
 * Which meeting and session a record belongs to. The key is made of what the programme itself
 * counts by, type and number ({@code open-forum-13}); sessions without a number are known by their
 * title ({@code opening-ceremony}), those of which only meeting and day are known by their first
 * words ({@code session-2012-11-06-3fa9c1d2e4b5}).
 */
final class SessionKeys {
  private static final int LONGEST_TITLE = 80;

  /** Characters of speech by which copies of one session are the same, whoever captioned on. */
  private static final int FIRST_WORDS = 200;

  /** One title serves many meetings of these types within a year, so the day belongs to the key. */
  private static final Set<String> REPEATED =
      Set.of("open-consultations", "mag-meeting", "nri-virtual-meeting");

  /** Forums that meet several times within a year, under the same titles: calls and conferences. */
  private static final Set<String> SEVERAL_A_YEAR = Set.of("icann", "apnic");

  private SessionKeys() {}

  static Optional<String> meeting(Optional<String> forum, Optional<Integer> year) {
    return forum.isPresent() && year.isPresent()
        ? Optional.of(forum.get() + "-" + year.get())
        : Optional.empty();
  }

  /**
   * The one session of a transcript; none when the record does not say at least on which day of
   * which meeting it was held.
   */
  static List<SessionIdentity> of(Transcript transcript) {
    SessionFacts facts = transcript.facts();
    Optional<String> meeting = meeting(facts.forum(), facts.year());
    if (facts.identifySession() || meeting.isEmpty() || when(facts).isEmpty()) {
      return of(facts);
    }
    return firstWords(transcript).stream()
        .map(
            words -> facts.type().orElse("session") + when(facts) + "-" + StableKey.checksum(words))
        .map(key -> new SessionIdentity(meeting.get(), key, facts, Optional.empty()))
        .toList();
  }

  private static Optional<String> firstWords(Transcript transcript) {
    String text = transcript.document().text();
    StringBuilder words = new StringBuilder();
    for (Turn turn : transcript.units()) {
      String said = turn.span().in(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      words.append(words.isEmpty() || said.isEmpty() ? "" : " ").append(said);
      if (words.length() >= FIRST_WORDS) {
        return Optional.of(words.substring(0, FIRST_WORDS));
      }
    }
    return Optional.of(words.toString()).filter(w -> !w.isEmpty());
  }

  /** The one session of a form; none when the record does not say which it is. */
  static List<SessionIdentity> of(SessionFacts facts) {
    if (!facts.identifySession()) {
      return List.of();
    }
    String meeting = meeting(facts.forum(), facts.year()).orElseThrow();
    return List.of(new SessionIdentity(meeting, key(facts), facts, Optional.empty()));
  }

  /** The sessions that a summary reports on, one for each section about a session. */
  static List<SessionIdentity> of(Summary summary) {
    Optional<String> meeting = meeting(summary.forum(), summary.year());
    List<SessionIdentity> sessions = new ArrayList<>();
    for (Section section : summary.sections()) {
      if (meeting.isPresent() && section.sessionType().isPresent()) {
        SessionFacts facts = facts(summary, section);
        sessions.add(
            new SessionIdentity(meeting.get(), key(facts), facts, Optional.of(section.number())));
      }
    }
    return sessions;
  }

  private static SessionFacts facts(Summary summary, Section section) {
    return new SessionFacts(
        summary.forum(),
        summary.year(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        section.sessionType(),
        Optional.empty(),
        Optional.of(section.title()));
  }

  private static String key(SessionFacts facts) {
    String type = facts.type().orElse("session");
    if (facts.number().isPresent() && !REPEATED.contains(type)) {
      return type + "-" + Slug.of(facts.number().get());
    }
    String title = facts.title().map(SessionKeys::titleKey).filter(t -> !t.isEmpty()).orElse(type);
    boolean repeated =
        REPEATED.contains(type) || facts.forum().filter(SEVERAL_A_YEAR::contains).isPresent();
    return repeated ? title + when(facts) : title;
  }

  private static String when(SessionFacts facts) {
    return facts.date().map(d -> "-" + d).or(() -> facts.day().map(d -> "-day-" + d)).orElse("");
  }

  private static String titleKey(String title) {
    return title.isBlank() ? "" : StableKey.of(title, LONGEST_TITLE);
  }
}
