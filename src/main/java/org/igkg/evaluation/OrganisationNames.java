package org.igkg.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;

/** One name for every way to write a known organisation; other names stand for themselves. */
record OrganisationNames(Map<String, String> canonicalByName) {

  /** A name that two organisations share means the one that comes first in the file. */
  static OrganisationNames of(Authorities authorities) {
    Map<String, String> canonical = new HashMap<>();
    for (Organisation organisation : authorities.organisations().values()) {
      String name = Folding.title(organisation.name());
      names(organisation).forEach(n -> canonical.putIfAbsent(Folding.title(n), name));
    }
    return new OrganisationNames(canonical);
  }

  String canonical(String name) {
    String folded = Folding.title(name);
    return canonicalByName.getOrDefault(folded, folded);
  }

  private static Stream<String> names(Organisation organisation) {
    return Stream.of(
            Stream.of(organisation.name()),
            organisation.acronym().stream(),
            organisation.aliases().stream())
        .flatMap(names -> names);
  }
}
