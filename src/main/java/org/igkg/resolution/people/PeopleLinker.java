package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.authority.KnownPerson;
import org.igkg.resolution.people.Agglomeration.Outcome;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.resolution.people.CorrectedLinks.Decided;

/**
 * Decides who is who over all documents: first among those with one name, then between names, then
 * as editors corrected it. A function of the appearances as a set.
 */
public final class PeopleLinker {
  private final Map<String, KnownPerson> known;
  private final Map<String, String> names = new TreeMap<>();
  private final Weighing weighing;

  public PeopleLinker(Authorities authorities, NameCommonness commonness) {
    this.known = authorities.persons();
    known.forEach((key, person) -> names.put(key, person.name()));
    this.weighing = new Weighing(commonness);
  }

  /**
   * @param appearances of all documents
   * @param corrections without errors
   */
  public PeopleLinks link(Collection<Appearance> appearances, Corrections corrections) {
    Apart apart = Apart.of(corrections.rows());
    return new CorrectedLinks(corrections, names).of(appearances, some -> decide(some, apart));
  }

  private Decided decide(Set<Appearance> appearances, Apart apart) {
    List<Comparison> comparisons = new ArrayList<>();
    List<Profile> oneName = new ArrayList<>();
    for (Outcome<Profile> outcome : ofOneName(appearances)) {
      outcome.clusters().forEach(c -> oneName.add(Profile.of(Cluster.all(c), Cluster.entry(c))));
      comparisons.addAll(outcome.comparisons());
    }
    oneName.addAll(unnamed(appearances));
    Outcome<Profile> names = new OtherNames(weighing, apart).of(oneName);
    comparisons.addAll(names.comparisons());
    List<Cluster> clusters = new ArrayList<>(new PersonKeys(known.keySet()).of(names.clusters()));
    clusters.addAll(ofSessions(appearances));
    return new Decided(clusters, comparisons);
  }

  private List<Outcome<Profile>> ofOneName(Set<Appearance> appearances) {
    SameNames sameNames = new SameNames(weighing);
    List<Outcome<Profile>> outcomes = new ArrayList<>();
    grouped(appearances, Kind.KNOWN)
        .forEach((key, group) -> outcomes.add(sameNames.ofKnown(entry(key, group), group)));
    grouped(appearances, Kind.FULL_NAME).values().parallelStream()
        .map(sameNames::ofOneName)
        .forEachOrdered(outcomes::add);
    return outcomes;
  }

  /** The entry of the files, or what the document of an older version took for one. */
  private Profile entry(String key, List<Appearance> group) {
    return Optional.ofNullable(known.get(key))
        .map(person -> Profile.of(List.of(), Optional.of(person)))
        .orElseGet(() -> Profile.of(group, Optional.empty()));
  }

  /** Known people whom no document names, as candidates. */
  private List<Profile> unnamed(Set<Appearance> appearances) {
    Set<String> named =
        appearances.stream()
            .filter(a -> a.kind() == Kind.KNOWN)
            .map(Appearance::key)
            .collect(Collectors.toSet());
    return known.values().stream()
        .filter(p -> !named.contains(p.id()))
        .map(p -> Profile.of(List.of(), Optional.of(p)))
        .toList();
  }

  /** Single names, one person for each key; they are known to their session only. */
  private static List<Cluster> ofSessions(Set<Appearance> appearances) {
    return grouped(appearances, Kind.SESSION_ONLY).entrySet().stream()
        .map(e -> Cluster.ofSession(e.getKey(), e.getValue()))
        .toList();
  }

  private static SortedMap<String, List<Appearance>> grouped(
      Set<Appearance> appearances, Kind kind) {
    return appearances.parallelStream()
        .filter(a -> a.kind() == kind)
        .collect(Collectors.groupingBy(PeopleLinker::group, TreeMap::new, Collectors.toList()));
  }

  private static String group(Appearance appearance) {
    return appearance.kind() == Kind.FULL_NAME
        ? ComparableName.of(appearance.name()).letters()
        : appearance.key();
  }
}
