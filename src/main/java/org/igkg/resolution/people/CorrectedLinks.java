package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.igkg.authority.Correction;
import org.igkg.authority.Corrections;
import org.igkg.resolution.people.PeopleLinks.Person;

/**
 * What was decided by itself, as editors corrected it: rows about single documents are taken out
 * before the rest is decided again, rows about a name come last.
 *
 * @param names of the authority files, by key
 */
public record CorrectedLinks(Corrections corrections, Map<String, String> names) {

  /** What came of comparing. */
  public record Decided(List<Cluster> clusters, List<Comparison> comparisons) {}

  /**
   * @param decide a function of the appearances as a set, given the earliest first
   */
  public PeopleLinks of(
      Collection<Appearance> appearances, Function<Set<Appearance>, Decided> decide) {
    Set<Appearance> sorted = new TreeSet<>(Appearance.EARLIEST_FIRST);
    sorted.addAll(appearances);
    Decided automatic = decide.apply(sorted);
    DocumentCorrections inDocuments = new DocumentCorrections(corrections, automatic.clusters());
    Decided decided = inDocuments.isEmpty() ? automatic : decide.apply(inDocuments.rest(sorted));
    List<Cluster> moved = inDocuments.apply(decided.clusters(), names);
    NameCorrections everywhere = new NameCorrections(corrections, names);
    List<Cluster> corrected = everywhere.apply(moved);
    List<Correction> idle = new ArrayList<>(inDocuments.idle());
    idle.addAll(everywhere.idle());
    return new PeopleLinks(
        byAppearance(corrected),
        decided.comparisons(),
        new Withdrawn(automatic.clusters(), corrected, names.keySet()).keys(corrections),
        idle);
  }

  private static Map<Appearance.Id, Person> byAppearance(List<Cluster> clusters) {
    Map<Appearance.Id, Person> people = new TreeMap<>();
    clusters.forEach(c -> c.appearances().forEach(a -> people.put(a.id(), c.person())));
    return people;
  }
}
