package org.igkg.extraction.role;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord;

/** The moderator whom nobody calls so. */
final class FloorGiver {
  private static final double GIVES_THE_FLOOR = 0.7;

  private FloorGiver() {}

  /**
   * Where nobody is called moderator, whoever opens the session or gives the floor most is; where
   * nobody gives it, the first who greets all, unless a label without a name says that somebody
   * else leads.
   */
  static void read(AnalysedRecord record, List<Mention> mentions, Parts parts) {
    if (record.record() instanceof MeetingRecord.Transcript
        && RoleCues.LEADING.stream().noneMatch(parts::has)) {
      find(record, mentions, parts);
    }
  }

  private static void find(AnalysedRecord record, List<Mention> mentions, Parts parts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Mention> bearers = new LinkedHashMap<>();
    Optional<Mention> greeting = Optional.empty();
    boolean isLed = record.units().stream().anyMatch(Voices::isUnnamedLeader);
    for (Unit unit : record.units()) {
      Optional<Mention> speaker =
          Voices.speaker(record.text(), unit, Voices.people(mentions, unit.unit().span()));
      String name = speaker.map(Mention::name).orElse("");
      String words = unit.unit().span().in(record.text());
      int handovers = RoleCues.handovers(words);
      if (handovers < RoleCues.LEADS && RoleCues.thanksModerator(words)) {
        continue;
      }
      speaker.ifPresent(s -> bearers.putIfAbsent(name, s));
      counts.merge(name, handovers, Integer::sum);
      if (greeting.isEmpty() && !isLed && RoleCues.greetsAll(words)) {
        greeting = speaker;
      }
    }
    counts.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(e -> Optional.ofNullable(bearers.get(e.getKey())))
        .orElse(greeting)
        .ifPresent(m -> parts.add(m, "moderator", m.span(), GIVES_THE_FLOOR, "gives-the-floor"));
  }
}
