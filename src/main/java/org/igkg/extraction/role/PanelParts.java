package org.igkg.extraction.role;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.language.Sentence;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;

/** Who is on the panel: those introduced as speakers, and those who make a statement. */
final class PanelParts {
  private static final double INTRODUCED = 0.75;
  private static final double HAS_THE_FLOOR = 0.6;

  /** A given name alone may be that of a helper in the room. */
  private static final double SURE_NAME = 0.55;

  /** Shorter contributions are answers and courtesies, not a panellist's statement. */
  private static final int STATEMENT = 400;

  private PanelParts() {}

  static void read(
      AnalysedRecord record, List<Mention> mentions, List<Affiliation> affiliations, Parts parts) {
    introduced(record, mentions, affiliations, parts);
    hasTheFloor(record, parts);
  }

  /** People whom the session's leaders introduce as speakers. */
  private static void introduced(
      AnalysedRecord record, List<Mention> mentions, List<Affiliation> affiliations, Parts parts) {
    Optional<Unit> opening = opening(record);
    for (Unit unit : record.units()) {
      List<Mention> people = Voices.people(mentions, unit.unit().span());
      Optional<Mention> speaker = Voices.speaker(record.text(), unit, people);
      boolean leader = speaker.map(parts::leads).orElse(isLeadingLabel(unit));
      if (leader || opening.filter(unit::equals).isPresent()) {
        introductions(record.text(), unit, people, affiliations, parts);
      }
    }
  }

  /** The first long turn, when it presents the panel, even if somebody else moderates then. */
  private static Optional<Unit> opening(AnalysedRecord record) {
    return record.units().stream()
        .filter(unit -> unit.unit().span().length() >= STATEMENT)
        .findFirst()
        .filter(unit -> RoleCues.presentsPanel(unit.unit().span().in(record.text())));
  }

  private static boolean isLeadingLabel(Unit unit) {
    return Voices.isUnnamedLeader(unit)
        || unit.unit() instanceof Turn turn
            && turn.label() instanceof SpeakerLabel.Unnamed
            && turn.order() == 1;
  }

  private static void introductions(
      String text, Unit unit, List<Mention> people, List<Affiliation> affiliations, Parts parts) {
    boolean listing = false;
    for (Sentence sentence : unit.sentences()) {
      String words = sentence.span().in(text);
      listing = RoleCues.introduces(words) || listing && RoleCues.continuesList(words);
      for (Mention person : Voices.people(people, sentence.span())) {
        boolean presented =
            listing || affiliations.stream().anyMatch(a -> a.person().equals(person));
        boolean sure = person.confidence() >= SURE_NAME;
        if (presented && sure && !parts.leads(person) && RoleCues.isPresent(words)) {
          parts.add(person, "panellist", sentence.span(), INTRODUCED, "introduced");
        }
      }
    }
  }

  /** Who makes a statement without leading the session is on the panel. */
  private static void hasTheFloor(AnalysedRecord record, Parts parts) {
    Set<String> heard = new HashSet<>();
    for (Unit unit : record.units()) {
      if (unit.unit() instanceof Turn turn
          && turn.label() instanceof SpeakerLabel.Named named
          && !heard.contains(named.name())
          && isStatement(unit.unit().span().in(record.text()))) {
        heard.add(named.name());
        Mention speaker = Mention.ofSpeaker(named);
        if (!parts.leads(speaker)) {
          parts.add(speaker, "panellist", named.span(), HAS_THE_FLOOR, "has-the-floor");
        }
      }
    }
  }

  private static boolean isStatement(String words) {
    return (words.length() >= STATEMENT || RoleCues.introducesSelf(words))
        && RoleCues.handovers(words) < RoleCues.LEADS;
  }
}
