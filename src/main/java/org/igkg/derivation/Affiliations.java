package org.igkg.derivation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.igkg.vocabulary.Igkg;

/**
 * For which countries and stakeholder groups people spoke in a session: what their part in it
 * states or, failing that, what is known of the organisations that its records say they belong to.
 */
final class Affiliations {
  private record Part(Node session, Node person) {}

  private final Triples triples;
  private final Map<Part, Set<Node>> countries = new HashMap<>();
  private final Map<Part, Set<Node>> groups = new HashMap<>();
  private final Map<Part, Set<Node>> organisations = new HashMap<>();

  Affiliations(Triples triples) {
    this.triples = triples;
  }

  /** Reads the participations and memberships of a graph. */
  void read(Node graph) {
    participations(graph);
    memberships(graph);
  }

  private void participations(Node graph) {
    triples
        .find(graph, Node.ANY, Igkg.participant, Node.ANY)
        .forEach(
            q -> {
              add(countries, q, Igkg.session, Igkg.country);
              add(groups, q, Igkg.session, Igkg.stakeholderGroup);
            });
  }

  private void memberships(Node graph) {
    triples
        .find(graph, Node.ANY, ORG.member.asNode(), Node.ANY)
        .forEach(q -> add(organisations, q, Igkg.statedIn, ORG.organization.asNode()));
  }

  private void add(Map<Part, Set<Node>> values, Quad stated, Node session, Node property) {
    triples
        .find(stated.getGraph(), stated.getSubject(), session, Node.ANY)
        .map(q -> new Part(q.getObject(), stated.getObject()))
        .forEach(
            part ->
                triples
                    .find(stated.getGraph(), stated.getSubject(), property, Node.ANY)
                    .forEach(
                        q ->
                            values
                                .computeIfAbsent(part, p -> new LinkedHashSet<>())
                                .add(q.getObject())));
  }

  /** Countries of the speaker of an utterance; none where the speaker is not known. */
  Set<Node> countries(Utterance utterance) {
    return known(countries, utterance, Igkg.country);
  }

  /** Stakeholder groups of the speaker of an utterance. */
  Set<Node> groups(Utterance utterance) {
    return known(groups, utterance, Igkg.stakeholderGroup);
  }

  private Set<Node> known(Map<Part, Set<Node>> stated, Utterance utterance, Node property) {
    return utterance
        .occasion()
        .session()
        .flatMap(session -> utterance.speaker().map(person -> new Part(session, person)))
        .map(part -> known(stated, part, property))
        .orElse(Set.of());
  }

  private Set<Node> known(Map<Part, Set<Node>> stated, Part part, Node property) {
    return stated.containsKey(part)
        ? stated.get(part)
        : organisations.getOrDefault(part, Set.of()).stream()
            .flatMap(o -> triples.objects(o, property).stream())
            .collect(Collectors.toSet());
  }
}
