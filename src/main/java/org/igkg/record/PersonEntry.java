package org.igkg.record;

import java.util.List;
import java.util.Optional;
import org.igkg.source.Span;

/**
 * A person as a form lists one: {@code Jane Doe, Project Officer at ITU, Civil Society, GRULAC}.
 *
 * @param role id in {@code roles.csv}, by the field the person stands in
 * @param place the whole entry
 * @param name where the name stands, without honorific
 * @param personName the name in ordinary case
 * @param post as printed
 * @param organisations each as printed
 * @param stakeholderGroup id in {@code stakeholder-groups.csv}
 * @param regionalGroup id in {@code regions.csv}
 */
public record PersonEntry(
    String role,
    Span place,
    Span name,
    String personName,
    Optional<Span> post,
    List<Span> organisations,
    Optional<String> stakeholderGroup,
    Optional<String> regionalGroup) {
  public PersonEntry {
    organisations = List.copyOf(organisations);
  }
}
