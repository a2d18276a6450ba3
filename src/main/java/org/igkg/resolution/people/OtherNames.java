package org.igkg.resolution.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.igkg.resolution.people.Agglomeration.Outcome;
import org.igkg.resolution.people.Comparison.Verdict;

/** Puts people together whose names are written in several ways. */
record OtherNames(Weighing weighing, Apart apart) {
  /** A sound that so many names share says nothing; comparing them all would take hours. */
  private static final int LARGEST_BLOCK = 400;

  Outcome of(Collection<Profile> people) {
    List<Profile> profiles = people.stream().sorted(Comparator.comparing(Profile::label)).toList();
    Agglomeration agglomeration = new Agglomeration(profiles);
    for (Pair pair : pairs(profiles)) {
      weighing
          .weigh(profiles.get(pair.one()), profiles.get(pair.other()))
          .ifPresent(c -> agglomeration.add(pair.one(), pair.other(), c));
    }
    apart.mark(profiles, agglomeration);
    Outcome outcome = agglomeration.run();
    return new Outcome(
        outcome.clusters(),
        outcome.comparisons().stream().filter(OtherNames::isWorthTelling).toList());
  }

  /** That two different names are two people is no news. */
  private static boolean isWorthTelling(Comparison comparison) {
    return comparison.verdict() != Verdict.DIFFERENT
        || comparison.features().contains(Apart.FEATURE);
  }

  private record Pair(int one, int other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

    @Override
    public int compareTo(Pair pair) {
      return ORDER.compare(this, pair);
    }
  }

  private static Set<Pair> pairs(List<Profile> profiles) {
    Map<String, TreeSet<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int number = i;
      profiles.get(i).names().stream()
          .flatMap(name -> name.blocks().stream())
          .forEach(key -> blocks.computeIfAbsent(key, k -> new TreeSet<>()).add(number));
    }
    return blocks.values().stream()
        .filter(block -> block.size() <= LARGEST_BLOCK)
        .flatMap(
            block ->
                block.stream()
                    .flatMap(i -> block.tailSet(i, false).stream().map(j -> new Pair(i, j))))
        .filter(pair -> !haveOneName(profiles.get(pair.one()), profiles.get(pair.other())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Then they have been compared before. */
  private static boolean haveOneName(Profile one, Profile other) {
    return one.entry().isEmpty()
        && other.entry().isEmpty()
        && one.names().stream()
            .map(ComparableName::letters)
            .anyMatch(letters -> other.names().stream().anyMatch(n -> n.letters().equals(letters)));
  }
}
