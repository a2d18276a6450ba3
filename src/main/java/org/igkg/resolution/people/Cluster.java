package org.igkg.resolution.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.igkg.authority.KnownPerson;
import org.igkg.resolution.people.PeopleLinks.Person;

/** One person's (or organisation's) appearances and who that is. */
public record Cluster(Set<Appearance> appearances, Person person) {

  static Cluster of(Collection<Profile> profiles, Person person) {
    return new Cluster(all(profiles), person);
  }

  /** Somebody of whom only one session knows a single name. */
  static Cluster ofSession(String key, Collection<Appearance> appearances) {
    Cluster nobody = new Cluster(Set.of(), new Person(key, name(appearances), false));
    return nobody.with(appearances);
  }

  /** All appearances of profiles, the earliest first. */
  static Set<Appearance> all(Collection<Profile> profiles) {
    return profiles.stream()
        .flatMap(p -> p.appearances().stream())
        .collect(Collectors.toCollection(() -> new TreeSet<>(Appearance.EARLIEST_FIRST)));
  }

  static Optional<KnownPerson> entry(Collection<Profile> profiles) {
    return profiles.stream().flatMap(p -> p.entry().stream()).findFirst();
  }

  Cluster as(Person other) {
    return new Cluster(appearances, other);
  }

  /** The same person with these too. */
  public Cluster with(Collection<Appearance> others) {
    Set<Appearance> both = new TreeSet<>(Appearance.EARLIEST_FIRST);
    both.addAll(appearances);
    both.addAll(others);
    return new Cluster(both, person);
  }

  boolean hasKey(String key) {
    return appearances.stream().anyMatch(a -> a.key().equals(key));
  }

  /**
   * The name that most documents give; of those given equally often the fullest, then the one with
   * the most letters that keyboards lack, since those do not come about by accident.
   */
  static String name(Collection<Appearance> appearances) {
    List<String> names = appearances.stream().map(Appearance::name).distinct().toList();
    if (names.size() == 1) {
      return names.get(0);
    }
    Comparator<String> best =
        Comparator.<String>comparingInt(n -> ComparableName.of(n).hasInitial() ? 1 : 0)
            .thenComparingLong(n -> -appearances.stream().filter(a -> a.name().equals(n)).count())
            .thenComparingInt(n -> -ComparableName.of(n).letters().length())
            .thenComparingLong(n -> -n.chars().filter(c -> c > 127).count())
            .thenComparing(Comparator.naturalOrder());
    return names.stream().min(best).orElseThrow();
  }
}
