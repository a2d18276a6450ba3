package org.igkg.resolution.organisations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.igkg.authority.Organisation;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.Cluster;
import org.igkg.resolution.people.FreeKeys;
import org.igkg.resolution.people.PeopleLinks.Person;

/**
 * Gives each body one name and one key. Of several with one name the earliest has the name's key;
 * the rest are told apart by country or by their first document.
 */
final class BodyKeys {
  private final FreeKeys keys;

  /**
   * @param reserved keys of the authority file, which nothing else may have
   */
  BodyKeys(Collection<String> reserved) {
    keys = new FreeKeys(reserved);
  }

  /** What no document names is left out. */
  List<Cluster> of(List<List<Body>> groups) {
    return groups.stream()
        .filter(g -> g.stream().anyMatch(b -> b.named().isPresent()))
        .sorted(Comparator.comparing(g -> all(g).first(), Appearance.EARLIEST_FIRST))
        .map(g -> new Cluster(all(g), body(g)))
        .toList();
  }

  private static TreeSet<Appearance> all(List<Body> group) {
    TreeSet<Appearance> all = new TreeSet<>(Appearance.EARLIEST_FIRST);
    group.stream().filter(b -> b.named().isPresent()).forEach(b -> all.add(b.appearance()));
    return all;
  }

  private Person body(List<Body> group) {
    Optional<Organisation> entry = group.stream().flatMap(b -> b.entry().stream()).findFirst();
    if (entry.isPresent()) {
      return new Person(entry.get().id(), entry.get().name(), true);
    }
    TreeSet<Appearance> appearances = all(group);
    String name = name(appearances);
    Appearance first = appearances.first();
    return new Person(keys.take(name, appearances, first, mark(first)), name, false);
  }

  /** A name before an acronym, then what most documents print; without legal form, if any does. */
  private static String name(Set<Appearance> appearances) {
    return appearances.stream()
        .map(Appearance::name)
        .distinct()
        .min(
            Comparator.<String, Boolean>comparing(BodyName::isAcronym)
                .thenComparing(n -> -count(n, appearances))
                .thenComparing(n -> -BodyName.of(n).letters().length())
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Documents that print the name, article, legal form and spelling aside. */
  private static long count(String name, Set<Appearance> appearances) {
    BodyName compared = BodyName.of(name);
    return appearances.stream().filter(a -> BodyName.of(a.name()).equals(compared)).count();
  }

  private static String mark(Appearance first) {
    return first.said().countries().stream()
        .sorted()
        .findFirst()
        .map(c -> "of-" + c.toLowerCase(Locale.ROOT))
        .orElse("in-" + first.document());
  }
}
