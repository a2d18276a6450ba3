package org.igkg.resolution.organisations;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.igkg.authority.Organisation;
import org.igkg.resolution.people.Appearance;
import org.igkg.resolution.people.Comparison;

/**
 * What is weighed: an organisation of one document, or an entry of the authority file.
 *
 * @param names those that can be read; {@code acronyms} in capitals
 * @param blocks keys of which two that may be one share at least one
 */
record Body(
    Optional<NamedBody> named,
    Optional<Organisation> entry,
    Set<BodyName> names,
    Set<String> acronyms,
    Set<String> countries,
    Set<String> blocks) {

  static Body of(NamedBody named) {
    Set<String> countries = named.appearance().said().countries();
    return of(Optional.of(named), Optional.empty(), named.printed(), countries);
  }

  static Body of(Organisation entry) {
    Set<String> printed = new LinkedHashSet<>(entry.names().toList());
    Set<String> countries = new HashSet<>();
    entry.countryIso2().filter(c -> !c.equals("INT")).ifPresent(countries::add);
    return of(Optional.empty(), Optional.of(entry), printed, countries);
  }

  private static Body of(
      Optional<NamedBody> named,
      Optional<Organisation> entry,
      Set<String> printed,
      Set<String> countries) {
    Set<BodyName> names = new LinkedHashSet<>();
    Set<String> acronyms = new TreeSet<>();
    Set<String> blocks = new TreeSet<>();
    for (String form : new TreeSet<>(printed)) {
      if (BodyName.isAcronym(form)) {
        acronyms.add(BodyName.acronym(form));
      } else if (!BodyName.of(form).words().isEmpty()) {
        names.add(BodyName.of(form));
      }
    }
    acronyms.forEach(a -> blocks.add("=" + a));
    names.forEach(n -> blocks.addAll(n.blocks()));
    names.forEach(n -> blocks.add("=" + n.initials()));
    return new Body(named, entry, names, acronyms, Set.copyOf(countries), blocks);
  }

  /** What the order of bodies goes by: it is the same whatever came in first. */
  String label() {
    return entry.map(e -> "/" + e.id()).orElseGet(() -> appearance().id().toString());
  }

  boolean hasKey(String key) {
    return side().appearance().key().equals(key);
  }

  Appearance appearance() {
    return named.orElseThrow().appearance();
  }

  Comparison.Side side() {
    return entry
        .map(e -> new Comparison.Side(e.name(), new Appearance.Id("", e.id())))
        .orElseGet(() -> new Comparison.Side(appearance().name(), appearance().id()));
  }

  boolean sharesDocument(Body other) {
    return named.isPresent()
        && other.named.isPresent()
        && appearance().document().equals(other.appearance().document());
  }

  boolean sharesPerson(Body other) {
    return named.isPresent()
        && other.named.isPresent()
        && !Collections.disjoint(named.get().people(), other.named.get().people());
  }
}
