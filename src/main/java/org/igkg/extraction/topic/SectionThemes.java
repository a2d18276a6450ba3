package org.igkg.extraction.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord;
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
  /** How much a stretch of text is about each topic, by its mentions, opening and characters. */
  @FunctionalInterface
  interface Weights {
    Map<String, Double> of(List<Mention> mentions, Span opening, int characters);
  }

  /** Fewer sections than these are no programme. */
  private static final int FEWEST = 2;

  private final Map<String, Double> shares = new TreeMap<>();

  /**
   * @param ceremonies the session types that are
   * @param weights of the topics in a section
   */
  SectionThemes(
      MeetingRecord record, List<Mention> mentions, Set<String> ceremonies, Weights weights) {
    if (record instanceof Summary summary) {
      List<Section> sessions =
          summary.sections().stream()
              .filter(s -> s.sessionType().filter(type -> !ceremonies.contains(type)).isPresent())
              .toList();
      if (sessions.size() >= FEWEST) {
        sessions.forEach(s -> read(summary, s, mentions, weights));
      }
    }
  }

  /** The weight of a topic whose evidence in the whole record gives it {@code score}. */
  double weight(String topic, double score) {
    return shares.isEmpty() ? score : shares.getOrDefault(topic, 0.0) + score / (1000 + score);
  }

  private void read(Summary summary, Section section, List<Mention> mentions, Weights weights) {
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
    Span opening = passages.isEmpty() ? section.heading() : passages.get(0);
    Map<String, Double> found = weights.of(here, opening, characters);
    double most = found.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    found.forEach((topic, weight) -> shares.merge(topic, weight / most, Math::max));
  }
}
