package org.igkg.derivation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.igkg.derivation.StatedParts.Part;
import org.igkg.vocabulary.Igkg;

/**
 * For which countries and stakeholder groups people spoke in a session: what their part in it
 * states or, failing that, what is known of the organisations that its records say they belong to.
 */
final class Affiliations {
  private final Triples triples;
  private final StatedParts stated = new StatedParts();

  Affiliations(Triples triples) {
    this.triples = triples;
  }

  /** Takes in what a document states. */
  void add(StatedParts parts) {
    stated.add(parts);
  }

  /** Countries of the speaker of an utterance; none where the speaker is not known. */
  Set<Node> countries(Utterance utterance) {
    return known(stated.countries(), utterance, Igkg.country);
  }

  /** Stakeholder groups of the speaker of an utterance. */
  Set<Node> groups(Utterance utterance) {
    return known(stated.groups(), utterance, Igkg.stakeholderGroup);
  }

  private Set<Node> known(Map<Part, Set<Node>> parts, Utterance utterance, Node property) {
    return utterance
        .occasion()
        .session()
        .flatMap(session -> utterance.speaker().map(person -> new Part(session, person)))
        .map(part -> known(parts, part, property))
        .orElse(Set.of());
  }

  private Set<Node> known(Map<Part, Set<Node>> parts, Part part, Node property) {
    return parts.containsKey(part)
        ? parts.get(part)
        : stated.organisations().getOrDefault(part, Set.of()).stream()
            .flatMap(o -> triples.objects(o, property).stream())
            .collect(Collectors.toSet());
  }
}
