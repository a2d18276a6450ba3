package org.igkg.derivation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.igkg.vocabulary.Igkg;

/**
 * For whom people took part in sessions, as documents state it.
 *
 * @param countries as their participation has them
 * @param groups stakeholder groups, likewise
 * @param organisations of which they are said to be members
 */
record StatedParts(
    Map<Part, Set<Node>> countries,
    Map<Part, Set<Node>> groups,
    Map<Part, Set<Node>> organisations) {

  /** Of a person in a session. */
  record Part(Node session, Node person) {}

  StatedParts() {
    this(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  /** Those of one graph: its participations and memberships. */
  static StatedParts of(Triples triples, Node graph) {
    StatedParts parts = new StatedParts();
    triples
        .find(graph, Node.ANY, Igkg.participant, Node.ANY)
        .forEach(
            q -> {
              read(parts.countries, triples, q, Igkg.session, Igkg.country);
              read(parts.groups, triples, q, Igkg.session, Igkg.stakeholderGroup);
            });
    triples
        .find(graph, Node.ANY, ORG.member.asNode(), Node.ANY)
        .forEach(
            q -> read(parts.organisations, triples, q, Igkg.statedIn, ORG.organization.asNode()));
    return parts;
  }

  private static void read(
      Map<Part, Set<Node>> values, Triples triples, Quad stated, Node session, Node property) {
    triples
        .find(stated.getGraph(), stated.getSubject(), session, Node.ANY)
        .map(q -> new Part(q.getObject(), stated.getObject()))
        .forEach(
            part ->
                triples
                    .find(stated.getGraph(), stated.getSubject(), property, Node.ANY)
                    .forEach(q -> of(values, part).add(q.getObject())));
  }

  private static Set<Node> of(Map<Part, Set<Node>> values, Part part) {
    return values.computeIfAbsent(part, p -> new LinkedHashSet<>());
  }

  /** Takes in what another document states. */
  void add(StatedParts other) {
    other.countries.forEach((part, values) -> of(countries, part).addAll(values));
    other.groups.forEach((part, values) -> of(groups, part).addAll(values));
    other.organisations.forEach((part, values) -> of(organisations, part).addAll(values));
  }
}
