package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.resolution.people.Agglomeration.Outcome;
import org.igkg.resolution.people.Comparison.Verdict;

/** Tells apart, or puts together, the appearances that have one name. */
record SameNames(Weighing weighing) {

  /**
   * The people who bear a name that the authority files do not know.
   *
   * @param appearances of one name, at least one
   */
  Outcome<Profile> ofOneName(Collection<Appearance> appearances) {
    List<Profile> profiles = byOrganisation(appearances);
    Outcome<Profile> outcome = agglomerate(profiles);
    List<Comparison> told = new ArrayList<>(outcome.comparisons());
    profiles.forEach(profile -> within(profile).ifPresent(told::add));
    return new Outcome<>(outcome.clusters(), told);
  }

  /**
   * The known person and, where a document clearly speaks of somebody else, their namesakes.
   *
   * @param appearances whom documents took for the known person
   */
  Outcome<Profile> ofKnown(Profile entry, Collection<Appearance> appearances) {
    List<Appearance> theirs = new ArrayList<>();
    List<Appearance> namesakes = new ArrayList<>();
    List<Comparison> told = new ArrayList<>();
    for (Appearance appearance : appearances) {
      Optional<Comparison> apart =
          weighing
              .weigh(entry, Profile.of(List.of(appearance), Optional.empty()))
              .filter(c -> c.verdict() == Verdict.DIFFERENT);
      apart.ifPresent(told::add);
      (apart.isPresent() ? namesakes : theirs).add(appearance);
    }
    List<List<Profile>> clusters = new ArrayList<>();
    clusters.add(List.of(Profile.of(theirs, entry.entry())));
    if (!namesakes.isEmpty()) {
      Outcome<Profile> others = ofOneName(namesakes);
      clusters.addAll(others.clusters());
      told.addAll(others.comparisons());
    }
    return new Outcome<>(clusters, told);
  }

  /** Why those of one organisation are one: the first of them against the rest. */
  private Optional<Comparison> within(Profile profile) {
    List<Appearance> all = profile.appearances();
    return all.size() < 2
        ? Optional.empty()
        : weighing
            .weigh(
                Profile.of(all.subList(0, 1), Optional.empty()),
                Profile.of(all.subList(1, all.size()), Optional.empty()))
            .filter(c -> c.verdict() == Verdict.SAME);
  }

  private Outcome<Profile> agglomerate(List<Profile> profiles) {
    Agglomeration<Profile> agglomeration = new Agglomeration<>(profiles, new ProfileRules());
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        Optional<Comparison> comparison = weighing.weigh(profiles.get(i), profiles.get(j));
        if (comparison.isPresent()) {
          agglomeration.add(i, j, comparison.get());
        }
      }
    }
    return agglomeration.run();
  }

  /** One name and one organisation are one person; this keeps the pairs to compare few. */
  private static List<Profile> byOrganisation(Collection<Appearance> appearances) {
    List<List<Appearance>> groups = new ArrayList<>();
    Map<String, List<Appearance>> byOrganisation = new HashMap<>();
    for (Appearance next : appearances.stream().sorted(Appearance.EARLIEST_FIRST).toList()) {
      List<Appearance> group =
          next.said().organisations().stream()
              .sorted()
              .map(byOrganisation::get)
              .filter(
                  g -> g != null && g.stream().noneMatch(a -> a.document().equals(next.document())))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<Appearance> fresh = new ArrayList<>();
                    groups.add(fresh);
                    return fresh;
                  });
      group.add(next);
      next.said().organisations().forEach(o -> byOrganisation.putIfAbsent(o, group));
    }
    return groups.stream().map(g -> Profile.of(g, Optional.empty())).toList();
  }
}
