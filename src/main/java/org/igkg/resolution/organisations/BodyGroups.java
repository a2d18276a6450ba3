package org.igkg.resolution.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.igkg.resolution.people.Comparison;
import org.igkg.resolution.people.Comparison.Verdict;

/**
 * Puts bodies together that comparisons found the same, the surest first. An acronym that fits two
 * bodies which are not one stays alone; nothing is put together with what was found different.
 */
final class BodyGroups {
  private static final double MARGIN = 0.1;

  private final List<Body> bodies;
  private final Map<Integer, Map<Integer, Comparison>> compared = new HashMap<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Comparison> told = new ArrayList<>();
  private final int[] group;

  /** The bodies in a stable order. */
  BodyGroups(List<Body> bodies) {
    this.bodies = bodies;
    this.group = new int[bodies.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  void add(int one, int other, Comparison comparison) {
    compared.computeIfAbsent(one, i -> new TreeMap<>()).put(other, comparison);
    compared.computeIfAbsent(other, i -> new TreeMap<>()).put(one, comparison);
  }

  private record Edge(int one, int other, Comparison comparison) {
    static final Comparator<Edge> SUREST_FIRST =
        Comparator.comparingDouble((Edge e) -> -e.comparison().score())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);
  }

  /** The groups of one body each; {@link #told} says why. */
  List<List<Body>> groups() {
    List<Edge> same = new ArrayList<>();
    for (Edge edge : edges()) {
      boolean isSame = edge.comparison().verdict() == Verdict.SAME;
      if (isSame && !hasRival(edge.one(), edge.other()) && !hasRival(edge.other(), edge.one())) {
        same.add(edge);
      } else {
        told.add(isSame ? open(edge.comparison(), "others-fit-too") : edge.comparison());
      }
    }
    same.stream().sorted(Edge.SUREST_FIRST).forEach(this::join);
    return members.stream()
        .filter(numbers -> !numbers.isEmpty())
        .map(numbers -> numbers.stream().sorted().map(bodies::get).toList())
        .toList();
  }

  /** The comparisons that decided, or failed to; filled by {@link #groups}. */
  List<Comparison> told() {
    return List.copyOf(told);
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
    edges.sort(Edge.SUREST_FIRST);
    return edges;
  }

  private void join(Edge edge) {
    int one = group[edge.one()];
    int other = group[edge.other()];
    if (one == other) {
      told.add(edge.comparison());
      return;
    }
    if (!mayJoin(members.get(one), members.get(other))) {
      told.add(open(edge.comparison(), "another-body-by-then"));
      return;
    }
    told.add(edge.comparison());
    int into = Math.min(one, other);
    for (int member : members.set(Math.max(one, other), List.of())) {
      group[member] = into;
      members.get(into).add(member);
    }
  }

  private boolean mayJoin(List<Integer> some, List<Integer> others) {
    return some.stream()
        .allMatch(
            i ->
                others.stream()
                    .allMatch(j -> verdict(i, j) != Verdict.DIFFERENT && !areTwoEntries(i, j)));
  }

  private boolean areTwoEntries(int one, int other) {
    return bodies.get(one).entry().isPresent() && bodies.get(other).entry().isPresent();
  }

  /** Whether {@code one} fits something else about as well as {@code other}. */
  private boolean hasRival(int one, int other) {
    double score = compared.get(one).get(other).score();
    return compared.get(one).entrySet().stream()
        .anyMatch(
            rival ->
                rival.getKey() != other
                    && rival.getValue().verdict() == Verdict.SAME
                    && rival.getValue().score() > score - MARGIN
                    && verdict(other, rival.getKey()) != Verdict.SAME
                    && !areLinked(other, rival.getKey()));
  }

  /** Names that differ much may still be one body by what a third document prints beside both. */
  private boolean areLinked(int one, int other) {
    return compared.getOrDefault(one, Map.of()).entrySet().stream()
        .anyMatch(
            e ->
                e.getValue().verdict() == Verdict.SAME
                    && !bodies.get(e.getKey()).names().isEmpty()
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
}
