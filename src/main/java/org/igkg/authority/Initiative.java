package org.igkg.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A national, regional or youth IGF initiative (NRI).
 *
 * @param kind {@code national}, {@code regional}, {@code youth}
 * @param place the country or region it is for, as its page says
 */
public record Initiative(
    String id,
    String name,
    String kind,
    Optional<String> countryIso2,
    String place,
    Optional<String> acronym,
    List<String> aliases,
    Optional<String> website,
    Optional<Integer> firstYear,
    String source) {
  /** Name, then acronym, then the others it goes by. */
  public Stream<String> names() {
    return Stream.of(Stream.of(name), acronym.stream(), aliases.stream()).flatMap(n -> n);
  }
}
