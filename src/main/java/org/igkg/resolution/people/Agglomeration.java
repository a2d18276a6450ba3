package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.igkg.resolution.people.Comparison.Verdict;

/**
 * Puts things together that comparisons found the same, the surest first. A thing that fits two
 * others about equally well, which do not fit each other, stays alone; nothing is put together with
 * what was found different.
 *
 * @param <T> profiles of people, or bodies
 */
public final class Agglomeration<T> {
  private static final double MARGIN = 0.1;

  private final List<T> things;
  private final Rules<T> rules;
  private final Map<Integer, Map<Integer, Comparison>> compared = new HashMap<>();
  private final int[] cluster;
  private final List<List<Integer>> members = new ArrayList<>();

  /** What people and organisations differ in. */
  public interface Rules<T> {
    /** Whether two may be in one cluster, whatever else is the same as both. */
    boolean mayBeOne(T some, T other);

    /** Whether what is the same as two others ties these to each other. */
    boolean ties(T thing);

    /** Feature of a comparison that came too late, for one of the two had become another. */
    String lateFeature();

    /** Whether a comparison is told of two that others had put together already. */
    boolean tellsWithin();
  }

  /** The things in a stable order. */
  public Agglomeration(List<T> things, Rules<T> rules) {
    this.things = things;
    this.rules = rules;
    this.cluster = IntStream.range(0, things.size()).toArray();
    for (int i = 0; i < cluster.length; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  public void add(int one, int other, Comparison comparison) {
    compared.computeIfAbsent(one, i -> new TreeMap<>()).put(other, comparison);
    compared.computeIfAbsent(other, i -> new TreeMap<>()).put(one, comparison);
  }

  /**
   * What came of it.
   *
   * @param clusters things that are one, each
   * @param comparisons those that decided or failed to; doubtful ones are {@link Verdict#OPEN}
   */
  public record Outcome<T>(List<List<T>> clusters, List<Comparison> comparisons) {}

  private record Edge(int one, int other, Comparison comparison) {
    static final Comparator<Edge> SUREST_FIRST =
        Comparator.comparingDouble((Edge e) -> -e.comparison().score())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);
  }

  public Outcome<T> run() {
    List<Comparison> told = new ArrayList<>();
    List<Edge> same = new ArrayList<>();
    for (Edge edge : edges()) {
      boolean isSame = edge.comparison().verdict() == Verdict.SAME;
      if (isSame && !isDoubtful(edge)) {
        same.add(edge);
      } else {
        told.add(isSame ? open(edge.comparison(), "others-fit-too") : edge.comparison());
      }
    }
    same.stream().sorted(Edge.SUREST_FIRST).forEach(edge -> join(edge, told));
    return new Outcome<>(clusters(), told);
  }

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    compared.forEach(
        (one, others) ->
            others.forEach(
                (other, comparison) -> {
                  if (one < other) {
                    edges.add(new Edge(one, other, comparison));
                  }
                }));
    return edges;
  }

  private void join(Edge edge, List<Comparison> told) {
    int one = cluster[edge.one()];
    int other = cluster[edge.other()];
    if (one == other) {
      if (rules.tellsWithin()) {
        told.add(edge.comparison());
      }
      return;
    }
    if (!mayJoin(members.get(one), members.get(other))) {
      told.add(open(edge.comparison(), rules.lateFeature()));
      return;
    }
    told.add(edge.comparison());
    int into = Math.min(one, other);
    for (int member : members.set(Math.max(one, other), List.of())) {
      cluster[member] = into;
      members.get(into).add(member);
    }
  }

  private boolean mayJoin(List<Integer> some, List<Integer> others) {
    return some.stream()
        .allMatch(
            i ->
                others.stream()
                    .allMatch(
                        j ->
                            verdict(i, j) != Verdict.DIFFERENT
                                && rules.mayBeOne(things.get(i), things.get(j))));
  }

  private boolean isDoubtful(Edge edge) {
    return hasRival(edge.one(), edge.other(), edge.comparison().score())
        || hasRival(edge.other(), edge.one(), edge.comparison().score());
  }

  /** Whether {@code one} fits something else about as well as {@code other}. */
  private boolean hasRival(int one, int other, double score) {
    return compared.get(one).entrySet().stream()
        .anyMatch(
            rival ->
                rival.getKey() != other
                    && rival.getValue().verdict() == Verdict.SAME
                    && rival.getValue().score() > score - MARGIN
                    && verdict(other, rival.getKey()) != Verdict.SAME
                    && !areTied(other, rival.getKey()));
  }

  private boolean areTied(int one, int other) {
    return compared.getOrDefault(one, Map.of()).entrySet().stream()
        .anyMatch(
            e ->
                rules.ties(things.get(e.getKey()))
                    && e.getValue().verdict() == Verdict.SAME
                    && verdict(e.getKey(), other) == Verdict.SAME);
  }

  /** Two that nobody compared are open. */
  private Verdict verdict(int one, int other) {
    Comparison comparison = compared.getOrDefault(one, Map.of()).get(other);
    return comparison == null ? Verdict.OPEN : comparison.verdict();
  }

  private static Comparison open(Comparison c, String feature) {
    List<String> features = new ArrayList<>(c.features());
    features.add(feature);
    return new Comparison(c.one(), c.other(), c.score(), Verdict.OPEN, features);
  }

  private List<List<T>> clusters() {
    return members.stream()
        .filter(numbers -> !numbers.isEmpty())
        .map(numbers -> numbers.stream().sorted().map(things::get).toList())
        .toList();
  }
}
