package org.igkg.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What tells that a topic is talked about, beside its labels: further terms, patterns of words,
 * guards of ambiguous terms, and how much is said on each topic in any session.
 *
 * @param terms rows of {@code topic-terms.csv}; a row for a label of the scheme replaces its weight
 * @param patterns rows of {@code topic-patterns.csv}
 * @param guards rows of {@code topic-guards.csv}
 * @param background rows of {@code topic-background.csv} by topic
 */
public record TopicVocabulary(
    List<Term> terms,
    List<Pattern> patterns,
    List<Guard> guards,
    Map<String, Background> background) {

  /**
   * A term that points to a topic.
   *
   * @param kind {@code synonym}, {@code related}, {@code weak} or {@code none}
   * @param weight 0–1: how much one mention says; 0 switches a label of the scheme off
   */
  public record Term(String topic, String text, String kind, double weight, String source) {
    /** Whether the row says that a label of the scheme is less telling than a label should be. */
    public boolean lowersLabel() {
      return kind.equals("weak") || kind.equals("none");
    }
  }

  /**
   * Words that point to a topic when they follow each other with few others between them.
   *
   * @param parts what follows what; of each part one word stands in the text
   */
  public record Pattern(String topic, List<List<String>> parts) {
    public Pattern {
      parts = parts.stream().map(List::copyOf).toList();
      if (parts.size() < 2) {
        throw new IllegalArgumentException(topic + ": a pattern has two parts or more: " + parts);
      }
    }
  }

  /**
   * When a term counts.
   *
   * @param topic the topic it counts for; empty for every topic of the term
   * @param needs words of which one stands in the same sentence; empty when any sentence will do
   * @param notAfter phrases that void the term when they stand directly before it
   * @param notBefore phrases that void the term when they stand directly after it
   */
  public record Guard(
      String term,
      Optional<String> topic,
      List<String> needs,
      List<String> notAfter,
      List<String> notBefore,
      String reason) {}

  /**
   * How present a topic is in any session, whatever its subject.
   *
   * @param share of the sessions that mention it, 0–1
   * @param per1000 evidence on it in 1,000 words, mean of the sessions that are not about it
   */
  public record Background(String topic, double share, double per1000) {}

  public TopicVocabulary {
    terms = List.copyOf(terms);
    patterns = List.copyOf(patterns);
    guards = List.copyOf(guards);
    background = Map.copyOf(background);
  }

  /**
   * Reads the four files.
   *
   * @throws IllegalStateException when a row names a topic that {@code topics} does not have
   */
  public static TopicVocabulary load(Set<String> topics) {
    Map<String, Background> background = new LinkedHashMap<>();
    CsvTable.read("topic-background")
        .rows()
        .map(TopicVocabulary::background)
        .forEach(b -> background.put(known(b.topic(), topics), b));
    List<Term> terms = CsvTable.read("topic-terms").rows().map(TopicVocabulary::term).toList();
    terms.forEach(t -> known(t.topic(), topics));
    List<Pattern> patterns =
        CsvTable.read("topic-patterns").rows().map(TopicVocabulary::pattern).toList();
    patterns.forEach(p -> known(p.topic(), topics));
    List<Guard> guards = CsvTable.read("topic-guards").rows().map(TopicVocabulary::guard).toList();
    return new TopicVocabulary(terms, patterns, guards, background);
  }

  private static String known(String topic, Set<String> topics) {
    if (!topics.contains(topic)) {
      throw new IllegalStateException("topics.csv has no topic " + topic);
    }
    return topic;
  }

  private static Term term(CsvTable.Row r) {
    return new Term(
        r.text("topic"),
        r.text("term"),
        r.text("kind"),
        Double.parseDouble(r.text("weight")),
        r.text("source"));
  }

  /** {@code train|teach … engineer|operator}: parts by their order, alternatives of each. */
  private static Pattern pattern(CsvTable.Row r) {
    Stream<String> parts = Stream.of(r.text("pattern").split("\\s+\u2026\\s+"));
    return new Pattern(r.text("topic"), parts.map(p -> List.of(p.split("\\|"))).toList());
  }

  private static Guard guard(CsvTable.Row r) {
    return new Guard(
        r.text("term"),
        r.optional("topic"),
        r.list("needs"),
        r.list("not_after"),
        r.list("not_before"),
        r.text("reason"));
  }

  private static Background background(CsvTable.Row r) {
    return new Background(
        r.text("topic"),
        Double.parseDouble(r.text("share")),
        Double.parseDouble(r.text("per_1000_words")));
  }
}
