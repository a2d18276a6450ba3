package org.igkg.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
import org.igkg.vocabulary.Igkg;

/**
 * The rise and fall of each topic in each forum, over the years of which speech is on record; a
 * year without the topic counts as 0:
 *
 * <pre>{@code
 * <topic-trend/ipv6/igf> a igkg:TopicTrend ; igkg:topic <topic/ipv6> ; igkg:forum <forum/igf> ;
 *     igkg:direction "falling" ; igkg:tau -0.6 ; igkg:pValue 0.012 ; igkg:slope -0.31 ;
 *     igkg:slopeLow -0.5 ; igkg:slopeHigh -0.09 ; igkg:years 12 ; igkg:turns 87 ;
 *     igkg:peakYear "2011"^^xsd:gYear .
 * }</pre>
 */
final class TrendGraph {
  private final Graph graph;
  private final Iris iris;

  private TrendGraph(Graph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  static void write(Graph graph, List<YearSummary> years, Iris iris) {
    TrendGraph trends = new TrendGraph(graph, iris);
    Map<Node, Map<Integer, Integer>> words = new HashMap<>();
    Map<List<Node>, Map<Integer, Integer>> turns = new HashMap<>();
    for (YearSummary year : years) {
      year.words().forEach((forum, count) -> byYear(words, forum).putIfAbsent(year.year(), count));
      year.turns()
          .forEach(t -> byYear(turns, List.of(t.topic(), t.forum())).put(year.year(), t.turns()));
    }
    turns.forEach(
        (of, counts) -> trends.describe(of.get(0), of.get(1), counts, words.get(of.get(1))));
  }

  private static <K> Map<Integer, Integer> byYear(Map<K, Map<Integer, Integer>> counts, K of) {
    return counts.computeIfAbsent(of, k -> new TreeMap<>());
  }

  private void describe(
      Node topic, Node forum, Map<Integer, Integer> turns, Map<Integer, Integer> words) {
    if (words.size() < 2) {
      return;
    }
    List<Trend.Point> series =
        words.entrySet().stream()
            .map(y -> point(y.getKey(), turns.getOrDefault(y.getKey(), 0), y.getValue()))
            .toList();
    int total = turns.values().stream().mapToInt(Integer::intValue).sum();
    String key = Triples.lastPart(topic) + "/" + Triples.lastPart(forum);
    Description trend =
        Description.of(graph, iris.derived("topic-trend", key))
            .type(Igkg.TopicTrend)
            .link(Igkg.topic, topic)
            .link(Igkg.forum, forum)
            .integer(Igkg.years, series.size())
            .integer(Igkg.turns, total)
            .year(Igkg.peakYear, peak(series));
    YearGraph.smallCount(total, trend);
    statistics(Trend.of(series), trend);
  }

  private static Trend.Point point(int year, int turns, int words) {
    return new Trend.Point(year, Rate.of(turns, words));
  }

  /** The earliest year with the highest rate. */
  private static int peak(List<Trend.Point> series) {
    return series.stream()
        .max(
            Comparator.comparingDouble(Trend.Point::rate)
                .thenComparing(Trend.Point::year, Comparator.reverseOrder()))
        .orElseThrow()
        .year();
  }

  private static void statistics(Trend trend, Description description) {
    description
        .text(Igkg.direction, trend.direction().printed())
        .decimal(Igkg.tau, rounded(trend.tau()))
        .decimal(Igkg.pValue, rounded(trend.pValue()))
        .decimal(Igkg.slope, rounded(trend.slope()))
        .decimal(Igkg.slopeLow, rounded(trend.low()))
        .decimal(Igkg.slopeHigh, rounded(trend.high()));
  }

  /** More than three decimals would only look exact. */
  static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
  }
}
