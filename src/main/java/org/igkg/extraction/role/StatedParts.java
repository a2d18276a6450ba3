package org.igkg.extraction.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.language.Sentence;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/** Parts that a label or the words give: {@code our rapporteur, X}; {@code I will moderate}. */
final class StatedParts {
  private static final double LABELLED = 0.95;
  private static final double STATED = 0.85;
  private static final double SHARED = 0.7;

  private StatedParts() {}

  static void read(AnalysedRecord record, List<Mention> mentions, Parts parts) {
    for (Unit unit : record.units()) {
      List<Mention> people = Voices.people(mentions, unit.unit().span());
      Optional<Mention> speaker = Voices.speaker(record.text(), unit, people);
      labelled(unit, speaker, parts);
      Optional<Mention> before = Optional.empty();
      for (Sentence sentence : unit.sentences()) {
        List<Mention> here = Voices.people(people, sentence.span());
        stated(record.text(), sentence, here, speaker, before, parts);
        before = here.isEmpty() ? before : Optional.of(here.get(here.size() - 1));
      }
    }
  }

  private static void labelled(Unit unit, Optional<Mention> speaker, Parts parts) {
    if (unit.unit() instanceof Turn turn) {
      Optional<String> role =
          turn.label() instanceof SpeakerLabel.Named named
              ? named.role()
              : turn.label() instanceof SpeakerLabel.Role printed
                  ? Optional.of(printed.role())
                  : Optional.empty();
      role.filter(RoleCues.PARTICIPATING::contains)
          .ifPresent(
              r ->
                  speaker.ifPresent(
                      s -> parts.add(s, r, turn.label().span(), LABELLED, "speaker-label")));
    }
  }

  private static void stated(
      String text,
      Sentence sentence,
      List<Mention> people,
      Optional<Mention> speaker,
      Optional<Mention> before,
      Parts parts) {
    List<RoleCues.Cue> cues = RoleCues.in(text, sentence.span());
    String words = sentence.span().in(text);
    if (cues.isEmpty() || !RoleCues.isPresent(words)) {
      return;
    }
    for (RoleCues.Cue cue : cues) {
      List<Mention> meant = new ArrayList<>();
      if (cue.ofSpeaker()) {
        speaker.ifPresent(meant::add);
        meant.addAll(RoleCues.together(text, cue, people));
      } else if (people.isEmpty() && RoleCues.startsWithPronoun(words)) {
        before.ifPresent(meant::add);
      } else {
        meant.addAll(nearest(people, cue));
      }
      meant.forEach(p -> parts.add(p, cue.role(), sentence.span(), STATED, "stated-role"));
      if (!meant.isEmpty() && RoleCues.sharesWithSpeaker(text, cue)) {
        speaker.ifPresent(s -> parts.add(s, cue.role(), sentence.span(), SHARED, "shared-role"));
      }
    }
  }

  /** The closest person; after a plural ("co-moderators X and Y") all that follow. */
  private static List<Mention> nearest(List<Mention> people, RoleCues.Cue cue) {
    if (cue.plural()) {
      return people.stream().filter(p -> p.span().start() >= cue.span().end()).toList();
    }
    long different = people.stream().map(Mention::name).distinct().count();
    return people.stream()
        .filter(p -> different == 1 || distance(p.span(), cue.span()) <= RoleCues.REACH)
        .min(Comparator.comparingInt(p -> distance(p.span(), cue.span())))
        .stream()
        .toList();
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
