package org.igkg.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.person.SelfIntroduction;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;

/**
 * Who spoke each turn. A label that names somebody decides; otherwise a self-introduction does, for
 * its own turn. Only a part that one person has throughout a session ({@code MODERATOR}) carries
 * its bearer over to the other turns under the same label; {@code AUDIENCE} never does.
 */
final class Speakers {
  private static final double LABEL = 0.95;
  private static final double SELF_INTRODUCTION = 0.85;
  private static final double SAME_LABEL = 0.7;
  private static final Set<String> ONE_BEARER =
      Set.of("moderator", "chair", "organiser", "rapporteur", "online-moderator");

  private Speakers() {}

  static SortedMap<Integer, Speaker> of(
      MeetingRecord record, Findings findings, Map<Mention, Resolution> entities) {
    SortedMap<Integer, Speaker> speakers = new TreeMap<>();
    if (!(record instanceof Transcript transcript)) {
      return speakers;
    }
    for (Turn turn : transcript.units()) {
      speaker(transcript, turn, findings, entities).ifPresent(s -> speakers.put(turn.order(), s));
    }
    carryOver(transcript, speakers);
    return speakers;
  }

  private static Optional<Speaker> speaker(
      Transcript transcript, Turn turn, Findings findings, Map<Mention, Resolution> entities) {
    if (turn.label() instanceof SpeakerLabel.Named named) {
      return findings.mentions().stream()
          .filter(m -> m.kind() == Kind.PERSON && m.span().equals(named.span()))
          .findFirst()
          .map(m -> new Speaker(entities.get(m), LABEL, "speaker-label"));
    }
    return findings.mentions().stream()
        .filter(m -> m.kind() == Kind.PERSON && turn.span().contains(m.span()))
        .filter(
            m -> SelfIntroduction.endsBefore(transcript.document().text(), turn.span(), m.span()))
        .filter(m -> isFullName(m, entities.get(m)))
        .findFirst()
        .map(m -> new Speaker(entities.get(m), SELF_INTRODUCTION, "self-introduction"));
  }

  /** "My name is Ann" does not say who Ann is. */
  private static boolean isFullName(Mention mention, Resolution resolution) {
    return resolution.decided().isPresent()
        && (resolution.decided().get().known()
            || NameForm.of(resolution.decided().get().name()).isFull());
  }

  private static void carryOver(Transcript transcript, SortedMap<Integer, Speaker> speakers) {
    Map<String, List<Speaker>> byLabel = new HashMap<>();
    for (Turn turn : transcript.units()) {
      if (turn.label() instanceof SpeakerLabel.Role role && speakers.containsKey(turn.order())) {
        byLabel
            .computeIfAbsent(role.printed(), l -> new ArrayList<>())
            .add(speakers.get(turn.order()));
      }
    }
    for (Turn turn : transcript.units()) {
      if (turn.label() instanceof SpeakerLabel.Role role
          && ONE_BEARER.contains(role.role())
          && !speakers.containsKey(turn.order())) {
        one(byLabel.getOrDefault(role.printed(), List.of()))
            .ifPresent(r -> speakers.put(turn.order(), new Speaker(r, SAME_LABEL, "same-label")));
      }
    }
  }

  private static Optional<Resolution> one(List<Speaker> speakers) {
    List<Resolution> distinct =
        speakers.stream()
                    .map(Speaker::resolution)
                    .map(Resolution::decided)
                    .flatMap(Optional::stream)
                    .distinct()
                    .count()
                == 1
            ? List.of(speakers.get(0).resolution())
            : List.of();
    return distinct.stream().findFirst();
  }
}
