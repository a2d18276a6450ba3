package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.igkg.authority.Correction;
import org.igkg.authority.Corrections;
import org.igkg.resolution.people.PeopleLinks.Person;

/** Corrections that hold for one document: somebody in it is somebody else. */
final class DocumentCorrections {
  private final Map<Appearance, Correction> moved = new LinkedHashMap<>();
  private final List<Correction> idle = new ArrayList<>();

  /**
   * @param automatic what was decided without corrections; a row may name a person by the key they
   *     have there or by the one that the document gives
   */
  DocumentCorrections(Corrections corrections, List<Cluster> automatic) {
    for (Correction row : corrections.rows()) {
      if (row.document().isPresent()) {
        concerned(row, automatic).ifPresentOrElse(a -> moved.put(a, row), () -> idle.add(row));
      }
    }
  }

  /** Whether no row concerns a single document. */
  boolean isEmpty() {
    return moved.isEmpty();
  }

  /** Rows that concern nobody here. */
  List<Correction> idle() {
    return List.copyOf(idle);
  }

  /** The appearances that no row concerns: what is wrong must not be evidence for others. */
  Set<Appearance> rest(Set<Appearance> all) {
    Set<Appearance> rest = new TreeSet<>(Appearance.EARLIEST_FIRST);
    all.stream().filter(a -> !moved.containsKey(a)).forEach(rest::add);
    return rest;
  }

  private static Optional<Appearance> concerned(Correction row, List<Cluster> automatic) {
    String document = row.document().orElseThrow();
    return automatic.stream()
        .filter(c -> c.person().key().equals(row.person()))
        .flatMap(c -> c.appearances().stream())
        .filter(a -> a.document().equals(document))
        .findFirst()
        .or(
            () ->
                automatic.stream()
                    .flatMap(c -> c.appearances().stream())
                    .filter(a -> a.document().equals(document) && a.key().equals(row.person()))
                    .findFirst());
  }

  /**
   * The people with the moved appearances where they belong.
   *
   * @param known names that the authority files give, by key
   */
  List<Cluster> apply(List<Cluster> people, Map<String, String> known) {
    Map<String, Cluster> byKey = new TreeMap<>();
    people.forEach(c -> byKey.put(c.person().key(), c));
    moved.forEach(
        (appearance, row) -> {
          String key = row.target().orElse(row.person() + "-in-" + row.document().orElseThrow());
          Cluster there = byKey.getOrDefault(key, empty(key, row, appearance, known));
          byKey.put(key, there.with(Set.of(appearance)));
        });
    return List.copyOf(byKey.values());
  }

  private static Cluster empty(
      String key, Correction row, Appearance appearance, Map<String, String> known) {
    Person person =
        Optional.ofNullable(known.get(key))
            .map(name -> new Person(key, name, true))
            .orElseGet(() -> new Person(key, row.name().orElse(appearance.name()), false));
    return new Cluster(Set.of(), person);
  }
}
