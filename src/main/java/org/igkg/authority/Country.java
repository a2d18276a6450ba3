package org.igkg.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A country or territory of ISO 3166-1. */
public record Country(
    String iso2,
    String iso3,
    String name,
    Optional<String> officialName,
    List<String> aliases,
    Optional<String> capital,
    List<String> demonyms,
    Optional<String> wikidata,
    Optional<String> geonames,
    String source) {
  /** Name, then official name, then the others it goes by. */
  public Stream<String> names() {
    return Stream.of(Stream.of(name), officialName.stream(), aliases.stream()).flatMap(n -> n);
  }
}
