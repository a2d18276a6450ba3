package org.igkg.resolution;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.authority.KnownPerson;
import org.igkg.extraction.InventedSession;

/** The authority files with two invented people in the place of their own. */
final class People {
  private People() {}

  static Authorities authorities() {
    Map<String, KnownPerson> people = new LinkedHashMap<>();
    add(people, "tove-halvorsen", "Tove Halvorsen", "T. Halvorsen", "Tove Halvorsen-Maar", "Tovi");
    add(people, "okello-wanjala", "Okello Wanjala", "Wanjala Okello");
    return withPersons(people);
  }

  /** By the names of the record's parts, so that a further authority file does not concern us. */
  private static Authorities withPersons(Map<String, KnownPerson> people) {
    RecordComponent[] parts = Authorities.class.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        values[i] =
            parts[i].getName().equals("persons")
                ? people
                : parts[i].getAccessor().invoke(InventedSession.AUTHORITIES);
      }
      return Authorities.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy the authority files", e);
    }
  }

  private static void add(
      Map<String, KnownPerson> people, String id, String name, String... aliases) {
    people.put(
        id,
        new KnownPerson(
            id, name, List.of(aliases), List.of(), Optional.empty(), "invented for tests"));
  }
}
