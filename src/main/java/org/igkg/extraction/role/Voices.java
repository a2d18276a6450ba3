package org.igkg.extraction.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.person.SelfIntroduction;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/** Who speaks a unit, and who is named in it. */
final class Voices {
  private Voices() {}

  static Optional<Mention> speaker(String text, Unit unit, List<Mention> people) {
    if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
      return Optional.of(Mention.ofSpeaker(named));
    }
    return people.stream()
        .filter(p -> SelfIntroduction.endsBefore(text, unit.unit().span(), p.span()))
        .findFirst();
  }

  /** {@code >> MODERATOR:}: somebody leads, and the label does not say who. */
  static boolean isUnnamedLeader(Unit unit) {
    return unit.unit() instanceof Turn turn
        && turn.label() instanceof SpeakerLabel.Role printed
        && RoleCues.LEADING.contains(printed.role());
  }

  static List<Mention> people(List<Mention> mentions, Span span) {
    List<Mention> people = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.PERSON && span.contains(mention.span())) {
        people.add(mention);
      }
    }
    return people;
  }
}
