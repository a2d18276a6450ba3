package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igkg.authority.Correction;
import org.igkg.authority.Correction.Action;
import org.igkg.authority.Corrections;
import org.igkg.resolution.people.PeopleLinks.Person;

/**
 * Corrections that hold everywhere: two keys of one person, a better name. They hold for
 * organisations just so.
 */
final class NameCorrections {
  private final Corrections corrections;
  private final Map<String, String> known;
  private final List<Correction> idle = new ArrayList<>();

  /**
   * @param known names that the authority files give, by key
   */
  NameCorrections(Corrections corrections, Map<String, String> known) {
    this.corrections = corrections;
    this.known = known;
  }

  /** Rows that concern nobody here; filled by {@link #apply}. */
  List<Correction> idle() {
    return List.copyOf(idle);
  }

  /** The clusters as corrected. */
  List<Cluster> apply(List<Cluster> people) {
    Map<String, Cluster> byKey = new TreeMap<>();
    people.forEach(c -> byKey.put(c.person().key(), c));
    rows(Action.MERGE).forEach(row -> merge(row, byKey));
    rows(Action.RENAME).forEach(row -> rename(row, byKey));
    return List.copyOf(byKey.values());
  }

  private List<Correction> rows(Action action) {
    return corrections.rows().stream().filter(r -> r.action() == action).toList();
  }

  private void merge(Correction row, Map<String, Cluster> byKey) {
    Optional<Cluster> from = find(row.person(), byKey);
    if (from.isEmpty()) {
      idle.add(row);
      return;
    }
    String target = end(row.target().orElseThrow());
    Cluster into =
        find(target, byKey).orElseGet(() -> from.get().as(person(target, from.get().person())));
    byKey.remove(from.get().person().key());
    byKey.put(into.person().key(), into.with(from.get().appearances()));
  }

  /** Where a row's target is itself merged, so that the order of rows does not matter. */
  private String end(String target) {
    String key = target;
    for (Correction row : rows(Action.MERGE)) {
      String now = key;
      key =
          rows(Action.MERGE).stream()
              .filter(r -> r.person().equals(now))
              .findFirst()
              .flatMap(Correction::target)
              .orElse(key);
    }
    return key;
  }

  private Person person(String key, Person otherwise) {
    return Optional.ofNullable(known.get(key))
        .map(name -> new Person(key, name, true))
        .orElseGet(() -> new Person(key, otherwise.name(), false));
  }

  /** Known people are renamed in the authority files. */
  private void rename(Correction row, Map<String, Cluster> byKey) {
    Optional<Cluster> who = find(row.person(), byKey).filter(c -> !c.person().known());
    if (who.isEmpty()) {
      idle.add(row);
      return;
    }
    Person before = who.get().person();
    Person after =
        new Person(row.target().orElse(before.key()), row.name().orElse(before.name()), false);
    byKey.remove(before.key());
    Cluster there = byKey.get(after.key());
    Cluster renamed = who.get().as(after);
    byKey.put(after.key(), there == null ? renamed : renamed.with(there.appearances()));
  }

  private static Optional<Cluster> find(String key, Map<String, Cluster> byKey) {
    return Optional.ofNullable(byKey.get(key))
        .or(() -> byKey.values().stream().filter(c -> c.hasKey(key)).findFirst());
  }
}
