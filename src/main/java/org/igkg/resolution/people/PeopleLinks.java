package org.igkg.resolution.people;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.igkg.authority.Correction;

/**
 * Who is who over all documents.
 *
 * @param people of each appearance
 * @param comparisons that decided it, or failed to
 * @param withdrawn keys that documents or earlier decisions gave and that nobody has any more, with
 *     the keys that took their place
 * @param idle corrections that concern nobody in the store
 */
public record PeopleLinks(
    Map<Appearance.Id, Person> people,
    List<Comparison> comparisons,
    SortedMap<String, SortedSet<String>> withdrawn,
    List<Correction> idle) {

  /**
   * A person.
   *
   * @param key last part of the IRI
   * @param known whether the authority files describe them
   */
  public record Person(String key, String name, boolean known) {}

  public PeopleLinks {
    people = Map.copyOf(people);
    comparisons = List.copyOf(comparisons);
    withdrawn = Collections.unmodifiableSortedMap(new TreeMap<>(withdrawn));
    idle = List.copyOf(idle);
  }

  /** Whom one side of a comparison turned out to be: a key. */
  public String keyOf(Comparison.Side side) {
    Person person = people.get(side.appearance());
    return person == null ? side.appearance().key() : person.key();
  }
}
