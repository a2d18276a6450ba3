package org.igkg.resolution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igkg.extraction.Mention;
import org.igkg.extraction.person.SelfIntroduction;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;

/**
 * People who say who they are in a turn whose label names nobody. The captioner had named some of
 * the others by then, so it is none of those who speaks: another Ann says {@code I'm Ann} after
 * {@code >> ANN EXAMPLE:} had the floor.
 *
 * @param spokeBefore by their mention, the names of the labels so far
 */
record Newcomers(Map<Mention, Set<String>> spokeBefore) {
  Newcomers {
    spokeBefore = Map.copyOf(spokeBefore);
  }

  static Newcomers of(MeetingRecord record, List<Mention> people) {
    Map<Mention, Set<String>> newcomers = new HashMap<>();
    if (record instanceof Transcript transcript) {
      Set<String> named = new LinkedHashSet<>();
      for (Turn turn : transcript.units()) {
        if (turn.label() instanceof SpeakerLabel.Named label) {
          named.add(label.name());
        } else if (turn.label() instanceof SpeakerLabel.Unnamed && !named.isEmpty()) {
          Set<String> before = Set.copyOf(named);
          introduced(transcript, turn, people).forEach(m -> newcomers.put(m, before));
        }
      }
    }
    return new Newcomers(newcomers);
  }

  private static List<Mention> introduced(Transcript transcript, Turn turn, List<Mention> people) {
    String text = transcript.document().text();
    return people.stream()
        .filter(m -> turn.span().contains(m.span()))
        .filter(m -> SelfIntroduction.endsBefore(text, turn.span(), m.span()))
        .toList();
  }

  /** Names of those who are somebody else than the bearer of the mention. */
  Set<String> spokeBefore(Mention mention) {
    return spokeBefore.getOrDefault(mention, Set.of());
  }
}
