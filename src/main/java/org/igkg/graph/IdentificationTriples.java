package org.igkg.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.resolution.Entity;
import org.igkg.resolution.Resolution;
import org.igkg.resolution.Resolution.Resolved;
import org.igkg.vocabulary.Igkg;

/**
 * Whom the document names, what it says of them and how it was told who they are; from these the
 * people of all documents are compared:
 *
 * <pre>{@code
 * <identification/igf-2031-ws-7/ada-example> a igkg:Identification ;
 *     igkg:identifies <person/ada-example> ; igkg:namedAs "Ada Example" ;
 *     igkg:printedAs "Ada" , "Ada Example" ; igkg:representing <organisation/example-network> ;
 *     igkg:session <session/igf-2031/ws-7> ; igkg:atMeeting <meeting/igf-2031> ;
 *     igkg:feature "completed-in-document" , "full-name" ; igkg:confidence 0.85 ;
 *     igkg:method "full-name" ; igkg:inDocument <document/igf-2031-ws-7> .
 * }</pre>
 */
final class IdentificationTriples implements TripleMapper {
  /** What {@code igkg:method} says; how much of a name the document gives. */
  static final String AUTHORITY = "authority-file";

  static final String FULL_NAME = "full-name";
  static final String SESSION_ONLY = "session-only";

  private static final String OF_SESSION = "known-to-this-session-only";

  @Override
  public void map(DocumentScope scope) {
    Said said = new Said(scope);
    people(scope).forEach((person, named) -> describe(scope, person, named, said));
  }

  private record Named(Mention mention, Resolved resolution) {}

  /** One for each key, under whatever names. */
  private static Map<Entity, List<Named>> people(DocumentScope scope) {
    Map<Entity, List<Named>> people = new TreeMap<>(Comparator.comparing(Entity::key));
    scope.resolved().entities().forEach((mention, resolution) -> add(mention, resolution, people));
    return people;
  }

  private static void add(Mention mention, Resolution resolution, Map<Entity, List<Named>> people) {
    if (resolution instanceof Resolved resolved && resolved.entity().kind() == Kind.PERSON) {
      people
          .computeIfAbsent(resolved.entity(), e -> new ArrayList<>())
          .add(new Named(mention, resolved));
    }
  }

  private static void describe(DocumentScope scope, Entity person, List<Named> named, Said said) {
    String document = scope.documentKey();
    Description description =
        scope
            .describe(scope.iris().identification(document, person.key()))
            .type(Igkg.Identification)
            .link(Igkg.inDocument, scope.document())
            .link(Igkg.identifies, scope.thing(person))
            .text(Igkg.namedAs, name(named))
            .text(Igkg.method, method(person, named))
            .score(Igkg.confidence, score(named));
    named.forEach(n -> description.text(Igkg.printedAs, n.mention().name()));
    features(named).forEach(f -> description.text(Igkg.feature, f));
    scope.onlySession().ifPresent(s -> description.link(Igkg.session, s));
    scope
        .resolved()
        .meeting()
        .ifPresent(m -> description.link(Igkg.atMeeting, scope.iris().meeting(m)));
    said.organisations(person).forEach(o -> description.link(Igkg.representing, o));
    said.countries(person).forEach(c -> description.link(Igkg.country, scope.iris().country(c)));
  }

  /** The name that {@link EntityTriples} gives. */
  private static String name(List<Named> named) {
    return named.stream()
        .map(n -> n.resolution().entity())
        .min(EntityTriples.FULLEST_NAME_FIRST)
        .map(Entity::name)
        .orElseThrow();
  }

  private static double score(List<Named> named) {
    return named.stream().mapToDouble(n -> n.resolution().score()).max().orElseThrow();
  }

  private static Set<String> features(List<Named> named) {
    Set<String> features = new TreeSet<>();
    named.forEach(n -> features.addAll(n.resolution().features()));
    return features;
  }

  private static String method(Entity person, List<Named> named) {
    if (person.known()) {
      return AUTHORITY;
    }
    return features(named).contains(OF_SESSION) ? SESSION_ONLY : FULL_NAME;
  }
}
