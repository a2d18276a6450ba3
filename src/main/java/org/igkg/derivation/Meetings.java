package org.igkg.derivation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.igkg.vocabulary.Igkg;

/** The meetings of a dataset. */
final class Meetings {
  private final Triples triples;
  private final Places places;

  Meetings(Triples triples, Places places) {
    this.triples = triples;
    this.places = places;
  }

  /** The meetings of each year, by its digits; meetings of unknown forum or year are left out. */
  Map<String, Set<Meeting>> byYear() {
    return triples
        .find(Node.ANY, Node.ANY, Igkg.forum, Node.ANY)
        .map(Quad::getSubject)
        .distinct()
        .map(this::meeting)
        .flatMap(Optional::stream)
        .collect(
            Collectors.groupingBy(
                m -> m.year().getLiteralLexicalForm(), TreeMap::new, Collectors.toSet()));
  }

  private Optional<Meeting> meeting(Node node) {
    Set<Node> hosts = places.regionsOf(triples.objects(node, Igkg.hostCountry));
    return triples
        .object(node, Igkg.year)
        .flatMap(
            year ->
                triples
                    .object(node, Igkg.forum)
                    .map(forum -> new Meeting(node, forum, year, hosts)));
  }
}
