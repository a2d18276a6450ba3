package org.igkg.resolution.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.igkg.resolution.people.Agglomeration.Outcome;

/** Puts people together whose names are written in several ways. */
record OtherNames(Weighing weighing, Apart apart) {

  Outcome<Profile> of(Collection<Profile> people) {
    List<Profile> profiles = people.stream().sorted(Comparator.comparing(Profile::label)).toList();
    Agglomeration<Profile> agglomeration = new Agglomeration<>(profiles, new ProfileRules());
    Blocks blocks = new Blocks(profiles.stream().map(OtherNames::keys).toList());
    for (int i = 0; i < profiles.size(); i++) {
      for (int j : blocks.after(i)) {
        compare(i, j, profiles, agglomeration);
      }
    }
    apart.mark(profiles, Profile::side, Profile::hasKey, agglomeration);
    Outcome<Profile> outcome = agglomeration.run();
    return new Outcome<>(
        outcome.clusters(), outcome.comparisons().stream().filter(Apart::isWorthTelling).toList());
  }

  private void compare(int i, int j, List<Profile> profiles, Agglomeration<Profile> agglomeration) {
    Profile one = profiles.get(i);
    Profile other = profiles.get(j);
    if (!haveOneName(one, other)) {
      weighing.weigh(one, other).ifPresent(c -> agglomeration.add(i, j, c));
    }
  }

  private static Set<String> keys(Profile profile) {
    return profile.names().stream()
        .flatMap(name -> name.blocks().stream())
        .collect(Collectors.toSet());
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
