package org.igkg.resolution.people;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.authority.KnownPerson;

/**
 * What is known of one person so far: some appearances that are the same person's, and the entry of
 * the authority files, if any.
 */
record Profile(
    List<Appearance> appearances,
    Optional<KnownPerson> entry,
    Set<ComparableName> names,
    Set<String> organisations,
    Set<String> countries,
    Set<String> sessions,
    Set<String> meetings,
    Set<String> documents) {

  /** The appearances must not be empty, unless there is an entry. */
  static Profile of(Collection<Appearance> appearances, Optional<KnownPerson> entry) {
    Set<String> organisations = new HashSet<>();
    Set<String> countries = new HashSet<>();
    Set<String> sessions = new HashSet<>();
    Set<String> meetings = new HashSet<>();
    Set<String> documents = new HashSet<>();
    Set<ComparableName> names = new LinkedHashSet<>();
    List<Appearance> sorted =
        appearances.stream().sorted(Appearance.EARLIEST_FIRST).distinct().toList();
    entry.ifPresent(
        e -> {
          names.add(ComparableName.of(e.name()));
          e.countryIso2().ifPresent(countries::add);
        });
    for (Appearance appearance : sorted) {
      names.add(ComparableName.of(appearance.name()));
      organisations.addAll(appearance.said().organisations());
      countries.addAll(appearance.said().countries());
      appearance.said().session().ifPresent(sessions::add);
      appearance.said().meeting().ifPresent(meetings::add);
      documents.add(appearance.document());
    }
    return new Profile(
        sorted, entry, names, organisations, countries, sessions, meetings, documents);
  }

  /** The IRI's key that stands for the profile while it is compared. */
  String label() {
    return entry.map(KnownPerson::id).orElseGet(() -> appearances.get(0).id().toString());
  }

  boolean hasKey(String key) {
    return entry.map(KnownPerson::id).filter(key::equals).isPresent()
        || appearances.stream().anyMatch(a -> a.key().equals(key));
  }

  Comparison.Side side() {
    return appearances.isEmpty()
        ? new Comparison.Side(
            entry.orElseThrow().name(), new Appearance.Id("", entry.orElseThrow().id()))
        : new Comparison.Side(appearances.get(0).name(), appearances.get(0).id());
  }

  boolean sharesDocument(Profile other) {
    return !Collections.disjoint(documents, other.documents);
  }
}
