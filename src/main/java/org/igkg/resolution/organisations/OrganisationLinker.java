package org.igkg.resolution.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.igkg.authority.Authorities;
import org.igkg.authority.Correction;
import org.igkg.authority.Correction.Action;
import org.igkg.authority.Corrections;
import org.igkg.authority.Organisation;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.Cluster;
import org.igkg.resolution.people.Comparison;
import org.igkg.resolution.people.Comparison.Verdict;
import org.igkg.resolution.people.DocumentCorrections;
import org.igkg.resolution.people.NameCorrections;
import org.igkg.resolution.people.PeopleLinks;
import org.igkg.resolution.people.PeopleLinks.Person;
import org.igkg.resolution.people.Withdrawn;

/**
 * Decides which organisations of different documents are one, and which the authority file knows
 * under a name that differs little; then as editors corrected it. A function of the bodies as a
 * set.
 */
public final class OrganisationLinker {
  private static final String SPLIT = "split-by-correction";

  /** What so many names share says nothing; comparing them all would take hours. */
  private static final int LARGEST_BLOCK = 400;

  private final Map<String, Organisation> known;
  private final Map<String, String> names = new TreeMap<>();
  private final BodyWeighing weighing;
  private final List<Body> entries;

  public OrganisationLinker(Authorities authorities) {
    known = authorities.organisations();
    known.forEach((key, organisation) -> names.put(key, organisation.name()));
    weighing = new BodyWeighing(authorities);
    entries = known.values().stream().map(Body::of).toList();
  }

  /**
   * Links bodies.
   *
   * @param named by all documents
   * @param corrections without errors; its rows about organisations count
   */
  public PeopleLinks link(Collection<NamedBody> named, Corrections corrections) {
    Corrections rows = corrections.ofOrganisations();
    Decided automatic = decide(named, rows);
    DocumentCorrections inDocuments = new DocumentCorrections(rows, automatic.clusters());
    Decided decided = inDocuments.isEmpty() ? automatic : decide(rest(named, inDocuments), rows);
    List<Cluster> moved = inDocuments.apply(decided.clusters(), names);
    NameCorrections everywhere = new NameCorrections(rows, names);
    List<Cluster> corrected = everywhere.apply(moved);
    List<Correction> idle = new ArrayList<>(inDocuments.idle());
    idle.addAll(everywhere.idle());
    return new PeopleLinks(
        bodies(corrected),
        decided.comparisons(),
        new Withdrawn(automatic.clusters(), corrected, known.keySet()).keys(rows),
        idle);
  }

  private static List<NamedBody> rest(Collection<NamedBody> named, DocumentCorrections moved) {
    Set<Appearance> all = new TreeSet<>(Appearance.EARLIEST_FIRST);
    named.forEach(n -> all.add(n.appearance()));
    Set<Appearance> rest = moved.rest(all);
    return named.stream().filter(n -> rest.contains(n.appearance())).toList();
  }

  private record Decided(List<Cluster> clusters, List<Comparison> comparisons) {}

  private Decided decide(Collection<NamedBody> named, Corrections corrections) {
    List<Body> bodies = new ArrayList<>(entries);
    named.forEach(n -> bodies.add(Body.of(n)));
    bodies.sort(Comparator.comparing(Body::label));
    BodyGroups groups = new BodyGroups(bodies);
    Map<String, List<Integer>> blocks = blocks(bodies);
    for (int i = 0; i < bodies.size(); i++) {
      compare(i, bodies, blocks, groups);
    }
    corrections.rows().stream()
        .filter(r -> r.action() == Action.SPLIT && r.document().isEmpty())
        .forEach(row -> split(row, bodies, groups));
    List<Cluster> clusters = new BodyKeys(known.keySet()).of(groups.groups());
    return new Decided(
        clusters, groups.told().stream().filter(OrganisationLinker::isWorthTelling).toList());
  }

  private void compare(
      int i, List<Body> bodies, Map<String, List<Integer>> blocks, BodyGroups groups) {
    Body one = bodies.get(i);
    for (int j : candidates(i, one, blocks)) {
      Body other = bodies.get(j);
      if (one.named().isPresent() || other.named().isPresent()) {
        weighing.weigh(one, other).ifPresent(c -> groups.add(i, j, c));
      }
    }
  }

  private static Map<String, List<Integer>> blocks(List<Body> bodies) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      for (String key : bodies.get(i).blocks()) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    blocks.values().removeIf(block -> block.size() > LARGEST_BLOCK);
    return blocks;
  }

  private static SortedSet<Integer> candidates(
      int number, Body body, Map<String, List<Integer>> blocks) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (String key : body.blocks()) {
      blocks.getOrDefault(key, List.of()).stream()
          .filter(other -> other > number)
          .forEach(candidates::add);
    }
    return candidates;
  }

  /** Pairs that an editor wants kept apart; added last, since it overrules what was weighed. */
  private static void split(Correction row, List<Body> bodies, BodyGroups groups) {
    for (int one : of(row.person(), bodies)) {
      for (int other : of(row.target().orElseThrow(), bodies)) {
        if (one != other) {
          Comparison apart =
              new Comparison(
                  bodies.get(one).side(),
                  bodies.get(other).side(),
                  0,
                  Verdict.DIFFERENT,
                  List.of(SPLIT));
          groups.add(Math.min(one, other), Math.max(one, other), apart);
        }
      }
    }
  }

  private static Set<Integer> of(String key, List<Body> bodies) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.get(i).side().appearance().key().equals(key)) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static boolean isWorthTelling(Comparison comparison) {
    return comparison.verdict() != Verdict.DIFFERENT || comparison.features().contains(SPLIT);
  }

  private static Map<Appearance.Id, Person> bodies(List<Cluster> clusters) {
    Map<Appearance.Id, Person> bodies = new TreeMap<>();
    clusters.forEach(c -> c.appearances().forEach(a -> bodies.put(a.id(), c.person())));
    return bodies;
  }
}
