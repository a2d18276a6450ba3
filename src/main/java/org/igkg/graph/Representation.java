package org.igkg.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.igkg.authority.KnownPerson;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Affiliation;
import org.igkg.record.PersonEntry;
import org.igkg.resolution.Entity;
import org.igkg.vocabulary.Igkg;

/**
 * For whom the people of a document speak: the organisations it ties them to, with the stakeholder
 * group and country that the authority files give those.
 *
 * <p>The country is that of the organisations when they agree on one, else the person's own. The
 * files say what holds today, not what held on the day of the session.
 */
final class Representation {
  private final DocumentScope scope;
  private final Map<Entity, Set<Entity>> organisations = new LinkedHashMap<>();

  Representation(DocumentScope scope) {
    this.scope = scope;
    scope.resolved().findings().affiliations().forEach(this::add);
  }

  private void add(Affiliation affiliation) {
    Optional<Entity> organisation = scope.resolved().of(affiliation.organisation()).decided();
    scope
        .resolved()
        .of(affiliation.person())
        .decided()
        .ifPresent(
            person ->
                organisation.ifPresent(
                    o -> organisations.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(o)));
  }

  /** Adds what is known of {@code person} to the description of a participation. */
  void describe(Entity person, Description participation) {
    Set<Entity> represented = organisations.getOrDefault(person, Set.of());
    represented.forEach(o -> participation.link(Igkg.representing, scope.thing(o)));
    Set<Organisation> known = known(represented);
    known.forEach(o -> o.stakeholderGroup().ifPresent(group -> group(group, participation)));
    country(known, person, participation);
  }

  /** The same, with the groups that a form states for the person. */
  void describeAsStated(Entity person, PersonEntry entry, Description participation) {
    Set<Entity> represented = organisations.getOrDefault(person, Set.of());
    represented.forEach(o -> participation.link(Igkg.representing, scope.thing(o)));
    entry.stakeholderGroup().ifPresent(group -> group(group, participation));
    entry
        .regionalGroup()
        .ifPresent(r -> participation.link(Igkg.regionalGroup, scope.iris().region(r)));
    country(known(represented), person, participation);
  }

  private void group(String id, Description participation) {
    participation.link(Igkg.stakeholderGroup, scope.iris().stakeholderGroup(id));
  }

  private void country(Set<Organisation> known, Entity person, Description participation) {
    country(known)
        .or(() -> country(person))
        .ifPresent(c -> participation.link(Igkg.country, scope.iris().country(c)));
  }

  private Set<Organisation> known(Set<Entity> entities) {
    return entities.stream()
        .filter(Entity::known)
        .map(e -> Optional.ofNullable(scope.authorities().organisations().get(e.key())))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<String> country(Set<Organisation> organisations) {
    Set<String> countries =
        organisations.stream().flatMap(o -> o.countryIso2().stream()).collect(Collectors.toSet());
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  private Optional<String> country(Entity person) {
    return Optional.ofNullable(scope.authorities().persons().get(person.key()))
        .filter(known -> person.known())
        .flatMap(KnownPerson::countryIso2);
  }
}
