package org.igkg.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.extraction.Mention;
import org.igkg.resolution.Entity;
import org.igkg.resolution.Resolution;
import org.igkg.resolution.Speaker;

/**
 * The people and organisations that only this document tells of, each with one name:
 *
 * <pre>{@code
 * <person/ada-example> a foaf:Person , schema:Person ; foaf:name "Ada Example" .
 * <organisation/example-network> a org:Organization ; skos:prefLabel "Example Network" .
 * }</pre>
 */
final class EntityTriples implements TripleMapper {
  /** Where one key comes with several names, the fullest stands; the alphabet decides the rest. */
  static final Comparator<Entity> FULLEST_NAME_FIRST =
      Comparator.comparingInt((Entity e) -> -e.name().length()).thenComparing(Entity::name);

  @Override
  public void map(DocumentScope scope) {
    entities(scope)
        .filter(entity -> !entity.known())
        .sorted(FULLEST_NAME_FIRST)
        .forEach(entity -> describe(scope, entity));
  }

  private static Stream<Entity> entities(DocumentScope scope) {
    Stream<Resolution> speakers =
        scope.resolved().speakers().values().stream().map(Speaker::resolution);
    return Stream.concat(scope.resolved().entities().values().stream(), speakers)
        .flatMap(resolution -> candidates(resolution).stream());
  }

  private static List<Entity> candidates(Resolution resolution) {
    return resolution instanceof Resolution.Ambiguous ambiguous
        ? ambiguous.candidates()
        : resolution.decided().stream().toList();
  }

  private static void describe(DocumentScope scope, Entity entity) {
    Node thing = scope.thing(entity);
    if (scope.isDescribed(thing)) {
      return;
    }
    if (entity.kind() == Mention.Kind.PERSON) {
      scope.describe(thing).type(FOAF.Person).type(SchemaDO.Person).text(FOAF.name, entity.name());
    } else if (entity.kind() == Mention.Kind.ORGANISATION) {
      scope.describe(thing).type(ORG.Organization).text(SKOS.prefLabel, entity.name());
    }
  }
}
