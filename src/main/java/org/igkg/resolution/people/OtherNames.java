package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
    Map<String, List<Integer>> blocks = blocks(profiles);
    for (int i = 0; i < profiles.size(); i++) {
      for (int j : candidates(i, profiles.get(i), blocks)) {
        compare(i, j, profiles, agglomeration);
      }
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

  private void compare(int i, int j, List<Profile> profiles, Agglomeration agglomeration) {
    Profile one = profiles.get(i);
    Profile other = profiles.get(j);
    if (!haveOneName(one, other)) {
      weighing.weigh(one, other).ifPresent(c -> agglomeration.add(i, j, c));
    }
  }

  private static Map<String, List<Integer>> blocks(List<Profile> profiles) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : keys(profiles.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    blocks.values().removeIf(block -> block.size() > LARGEST_BLOCK);
    return blocks;
  }

  private static Set<String> keys(Profile profile) {
    return profile.names().stream()
        .flatMap(name -> name.blocks().stream())
        .collect(Collectors.toSet());
  }

  /** Those after {@code number} that share a block with it, in their order. */
  private static SortedSet<Integer> candidates(
      int number, Profile profile, Map<String, List<Integer>> blocks) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (String key : keys(profile)) {
      for (int other : blocks.getOrDefault(key, List.of())) {
        if (other > number) {
          candidates.add(other);
        }
      }
    }
    return candidates;
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
