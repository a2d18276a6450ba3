package org.igkg.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.resolution.Entity;

/**
 * What a document says of its people that tells namesakes apart: whom they are tied to, and whose
 * country they serve. A government's country binds its people; where a company or an institute has
 * its seat does not, since people move between those.
 */
final class Said {
  private static final Set<String> OF_ONE_COUNTRY =
      Set.of("government", "parliament", "judiciary", "host-country");

  private final DocumentScope scope;
  private final Map<Entity, Set<Node>> organisations = new HashMap<>();
  private final Map<Entity, Set<String>> countries = new HashMap<>();
  private final List<Mention> places;

  Said(DocumentScope scope) {
    this.scope = scope;
    this.places =
        scope.resolved().findings().mentions().stream()
            .filter(m -> m.kind() == Kind.COUNTRY)
            .toList();
    scope.resolved().findings().affiliations().forEach(this::add);
  }

  /** IRIs of the organisations that the document ties a person to. */
  Set<Node> organisations(Entity person) {
    return organisations.getOrDefault(person, Set.of());
  }

  /** ISO 3166-1 alpha-2 codes of the countries that a person serves. */
  Set<String> countries(Entity person) {
    return countries.getOrDefault(person, Set.of());
  }

  private void add(Affiliation affiliation) {
    Optional<Entity> person = scope.resolved().of(affiliation.person()).decided();
    Optional<Entity> body = scope.resolved().of(affiliation.organisation()).decided();
    if (person.isPresent() && body.isPresent()) {
      organisations.computeIfAbsent(person.get(), nodes()).add(scope.thing(body.get()));
      Set<String> served = countries.computeIfAbsent(person.get(), e -> new TreeSet<>());
      governed(body.get()).ifPresent(served::add);
      inTheName(affiliation.organisation()).ifPresent(served::add);
    }
  }

  private static java.util.function.Function<Entity, Set<Node>> nodes() {
    Supplier<Set<Node>> empty = () -> new TreeSet<>(Comparator.comparing(Node::getURI));
    return entity -> empty.get();
  }

  private Optional<String> governed(Entity body) {
    return Optional.ofNullable(scope.authorities().organisations().get(body.key()))
        .filter(o -> body.known())
        .filter(o -> o.stakeholderGroup().filter(OF_ONE_COUNTRY::contains).isPresent())
        .flatMap(Organisation::countryIso2);
  }

  /** {@code Ministry of Posts of Norway}: the one country whose name stands in the body's. */
  private Optional<String> inTheName(Mention body) {
    List<String> named =
        places.stream()
            .filter(place -> body.span().contains(place.span()))
            .flatMap(place -> scope.resolved().of(place).decided().stream())
            .map(Entity::key)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
