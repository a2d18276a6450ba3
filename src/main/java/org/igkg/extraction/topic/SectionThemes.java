package org.igkg.extraction.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.Passage;
import org.igkg.record.Section;
import org.igkg.source.Span;

/**
 * What the sessions of a summary were about. A meeting is about what each of its sessions was
 * about, not about what the longest section repeats most: so a topic weighs as much as its share of
 * the section where it leads. Ceremonies have no theme of their own. Other records have one theme,
 * and weigh as they are.
 */
final class SectionThemes {
  private static final Set<String> CEREMONIES =
      Set.of("opening-ceremony", "opening-session", "closing-ceremony", "award-ceremony");

  /** Fewer sections than these are no programme. */
  private static final int FEWEST = 2;

  private final Map<String, Double> shares = new TreeMap<>();

  /**
   * @param weights of the topics in a stretch of text, given its evidence and length
   */
  SectionThemes(
      AnalysedRecord record,
      List<Mention> mentions,
      BiFunction<Map<String, Evidence>, Integer, Map<String, Double>> weights) {
    if (record.record() instanceof Summary summary) {
      List<Section> sessions = summary.sections().stream().filter(SectionThemes::hasTheme).toList();
      if (sessions.size() >= FEWEST) {
        sessions.forEach(s -> read(record, summary, s, mentions, weights));
      }
    }
  }

  /** The weight of a topic whose evidence in the whole record gives it {@code score}. */
  double weight(String topic, double score) {
    return shares.isEmpty() ? score : shares.getOrDefault(topic, 0.0) + score / (1000 + score);
  }

  private static boolean hasTheme(Section section) {
    return section.sessionType().filter(type -> !CEREMONIES.contains(type)).isPresent();
  }

  private void read(
      AnalysedRecord record,
      Summary summary,
      Section section,
      List<Mention> mentions,
      BiFunction<Map<String, Evidence>, Integer, Map<String, Double>> weights) {
    List<Span> passages =
        summary.units().stream()
            .filter(p -> p.section() == section.number())
            .map(Passage::span)
            .toList();
    List<Mention> here =
        mentions.stream()
            .filter(
                m ->
                    section.heading().contains(m.span())
                        || passages.stream().anyMatch(p -> p.contains(m.span())))
            .toList();
    int characters = passages.stream().mapToInt(Span::length).sum();
    Map<String, Double> found = weights.apply(Salience.evidence(record, here), characters);
    double most = found.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    found.forEach((topic, weight) -> shares.merge(topic, weight / most, Math::max));
  }
}
