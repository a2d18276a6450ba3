package org.igkg.resolution.organisations;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.igkg.resolution.people.Appearance;

/**
 * An organisation as one document names it.
 *
 * @param appearance document, key and name; of what is said the countries, session and meeting
 * @param printed all forms of the name in the document, acronyms and translations among them
 * @param people keys of those whom the document ties to it
 */
public record NamedBody(Appearance appearance, Set<String> printed, Set<String> people) {
  public NamedBody {
    SortedSet<String> forms = new TreeSet<>(printed);
    forms.add(appearance.name());
    printed = Set.copyOf(forms);
    people = Set.copyOf(people);
  }
}
