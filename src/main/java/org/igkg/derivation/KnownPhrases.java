package org.igkg.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/**
 * Which phrases need no new topic: labels of anything known beforehand (topics, organisations,
 * people, places, forums), words that were taken for a topic in the same document, and phrases that
 * editors rejected.
 */
final class KnownPhrases {
  private static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          FOAF.name.asNode(),
          Igkg.rejectedPhrase);

  private final Triples triples;
  private final Set<Node> topics;
  private final Set<String> names;
  private final Map<Node, Set<String>> termsByGraph = new HashMap<>();

  KnownPhrases(Triples triples) {
    this.triples = triples;
    this.topics = triples.subjects(RDF.type.asNode(), SKOS.Concept.asNode());
    this.names =
        NAMES.stream()
            .flatMap(property -> triples.store().values(property).stream())
            .map(name -> PhraseKey.of(name.getLiteralLexicalForm()))
            .collect(Collectors.toSet());
  }

  /** Whether the phrase of that key, found in a document, is known. */
  boolean has(String key, Node graph) {
    return names.contains(key) || termsByGraph.computeIfAbsent(graph, this::terms).contains(key);
  }

  /** The words of a document that were taken for topics. */
  private Set<String> terms(Node graph) {
    return triples
        .store()
        .table(graph, List.of(Igkg.refersTo, Igkg.exact))
        .rows()
        .filter(mention -> mention.has(1) && topics.contains(mention.node(0)))
        .map(mention -> mention.node(1).getLiteralLexicalForm())
        .distinct()
        .map(PhraseKey::of)
        .collect(Collectors.toSet());
  }
}
