package org.igkg.resolution.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.igkg.authority.Correction;
import org.igkg.authority.Corrections;

/**
 * Keys that somebody might have kept and that nobody has any more: those which a document alone
 * would give, which the program would give without corrections, and which corrections name.
 */
record Withdrawn(List<Cluster> automatic, List<Cluster> corrected, Set<String> known) {

  /** Each with the keys that took its place. */
  SortedMap<String, SortedSet<String>> keys(Corrections corrections) {
    Map<Appearance.Id, String> now = new TreeMap<>();
    corrected.forEach(c -> c.appearances().forEach(a -> now.put(a.id(), c.person().key())));
    SortedMap<String, SortedSet<String>> successors = new TreeMap<>();
    for (Cluster cluster : automatic) {
      for (Appearance appearance : cluster.appearances()) {
        String key = now.get(appearance.id());
        add(appearance.key(), key, successors);
        add(cluster.person().key(), key, successors);
      }
    }
    Set<String> alive = Set.copyOf(now.values());
    for (Correction row : corrections.rows()) {
      row.target().filter(alive::contains).ifPresent(t -> add(row, t, successors));
    }
    successors.keySet().removeAll(alive);
    successors.keySet().removeIf(key -> known.contains(key) && !isMerged(key, corrections));
    return successors;
  }

  /** Only an editor can say that an entry of the authority files is nobody of its own. */
  private static boolean isMerged(String key, Corrections corrections) {
    return corrections.rows().stream()
        .anyMatch(r -> r.action() == Correction.Action.MERGE && r.person().equals(key));
  }

  private static void add(
      Correction row, String target, SortedMap<String, SortedSet<String>> successors) {
    boolean gone =
        row.action() == Correction.Action.MERGE || row.action() == Correction.Action.RENAME;
    if (gone) {
      add(row.person(), target, successors);
    }
  }

  private static void add(
      String key, String successor, SortedMap<String, SortedSet<String>> successors) {
    successors.computeIfAbsent(key, k -> new TreeSet<>()).add(successor);
  }
}
