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
 * Puts profiles together that comparisons found the same, the surest first. A profile that fits two
 * others about equally well, which do not fit each other, stays alone; nobody is put together with
 * somebody found different.
 */
final class Agglomeration {
  private static final double MARGIN = 0.1;

  private final List<Profile> profiles;
  private final Map<Integer, Map<Integer, Comparison>> compared = new HashMap<>();
  private final int[] cluster;
  private final List<List<Integer>> members = new ArrayList<>();

  /** The profiles in a stable order. */
  Agglomeration(List<Profile> profiles) {
    this.profiles = profiles;
    this.cluster = IntStream.range(0, profiles.size()).toArray();
    for (int i = 0; i < cluster.length; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  void add(int one, int other, Comparison comparison) {
    compared.computeIfAbsent(one, i -> new TreeMap<>()).put(other, comparison);
    compared.computeIfAbsent(other, i -> new TreeMap<>()).put(one, comparison);
  }

  /**
   * What came of it.
   *
   * @param clusters profiles of one person each
   * @param comparisons those that decided or failed to; doubtful ones are {@link Verdict#OPEN}
   */
  record Outcome(List<List<Profile>> clusters, List<Comparison> comparisons) {}

  private record Edge(int one, int other, Comparison comparison) {
    static final Comparator<Edge> SUREST_FIRST =
        Comparator.comparingDouble((Edge e) -> -e.comparison().score())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);
  }

  Outcome run() {
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
    return new Outcome(clusters(), told);
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
      return;
    }
    if (!mayJoin(members.get(one), members.get(other))) {
      told.add(open(edge.comparison(), "somebody-else-by-then"));
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
                            !profiles.get(i).sharesDocument(profiles.get(j))
                                && verdict(i, j) != Verdict.DIFFERENT
                                && !areTwoEntries(i, j)));
  }

  private boolean areTwoEntries(int one, int other) {
    return profiles.get(one).entry().isPresent() && profiles.get(other).entry().isPresent();
  }

  private boolean isDoubtful(Edge edge) {
    return hasRival(edge.one(), edge.other(), edge.comparison().score())
        || hasRival(edge.other(), edge.one(), edge.comparison().score());
  }

  /** Whether {@code one} fits somebody else about as well as {@code other}. */
  private boolean hasRival(int one, int other, double score) {
    return compared.get(one).entrySet().stream()
        .anyMatch(
            rival ->
                rival.getKey() != other
                    && rival.getValue().verdict() == Verdict.SAME
                    && rival.getValue().score() > score - MARGIN
                    && verdict(other, rival.getKey()) != Verdict.SAME);
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

  private List<List<Profile>> clusters() {
    return members.stream()
        .filter(numbers -> !numbers.isEmpty())
        .map(numbers -> numbers.stream().sorted().map(profiles::get).toList())
        .toList();
  }
}
