package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.authority.KnownPerson;
import org.igkg.resolution.people.PeopleLinks.Person;

/**
 * Gives each person one name and one key. A known person has those of the authority files. Of
 * several others with one name the earliest has the name's key, so that later records do not take
 * it away; the rest are told apart by what is said of them first: {@code
 * john-smith-of-prairie-institute}.
 */
final class PersonKeys {
  private final FreeKeys keys;

  /**
   * @param reserved keys of the authority files, which nobody else may have
   */
  PersonKeys(Collection<String> reserved) {
    keys = new FreeKeys(reserved);
  }

  /** The people of clusters of profiles; those that no document names are left out. */
  List<Cluster> of(List<List<Profile>> people) {
    List<List<Profile>> named =
        new ArrayList<>(people.stream().filter(p -> !Cluster.all(p).isEmpty()).toList());
    named.sort(Comparator.comparing(PersonKeys::first, Appearance.EARLIEST_FIRST));
    return named.stream().map(p -> Cluster.of(p, person(p))).toList();
  }

  private Person person(List<Profile> profiles) {
    Optional<KnownPerson> entry = Cluster.entry(profiles);
    if (entry.isPresent()) {
      return new Person(entry.get().id(), entry.get().name(), true);
    }
    Set<Appearance> appearances = Cluster.all(profiles);
    String name = Cluster.name(appearances);
    Appearance first = first(profiles);
    return new Person(keys.take(name, appearances, first, mark(first)), name, false);
  }

  private static String mark(Appearance first) {
    Appearance.Said said = first.said();
    return said.organisations().stream()
        .sorted()
        .findFirst()
        .map(o -> "of-" + o)
        .or(() -> said.countries().stream().sorted().findFirst().map(c -> "of-" + lower(c)))
        .or(() -> said.meeting().map(m -> "at-" + m))
        .orElse("in-" + first.document());
  }

  private static String lower(String country) {
    return country.toLowerCase(java.util.Locale.ROOT);
  }

  private static Appearance first(List<Profile> profiles) {
    return Cluster.all(profiles).iterator().next();
  }
}
