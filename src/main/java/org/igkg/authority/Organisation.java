package org.igkg.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An organisation, public body, company or network.
 *
 * @param id {@code ripe-ncc}
 * @param captionErrors what captions made of its name; too weak to name it without other evidence
 * @param stakeholderGroup id of a {@link StakeholderGroup}
 * @param countryIso2 ISO 3166-1 alpha-2 of its seat; empty for international bodies
 */
public record Organisation(
    String id,
    String name,
    Optional<String> acronym,
    List<String> aliases,
    List<String> captionErrors,
    Optional<String> stakeholderGroup,
    Optional<String> countryIso2,
    String source) {
  /** Name, then acronym, then the others it goes by. */
  public Stream<String> names() {
    return Stream.of(Stream.of(name), acronym.stream(), aliases.stream()).flatMap(n -> n);
  }
}
