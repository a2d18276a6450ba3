package org.igkg.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
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
            .flatMap(p -> triples.find(Node.ANY, Node.ANY, p, Node.ANY))
            .map(q -> PhraseKey.of(q.getObject().getLiteralLexicalForm()))
            .collect(Collectors.toSet());
  }

  /** Whether the phrase of that key, found in a document, is known. */
  boolean has(String key, Node graph) {
    return names.contains(key) || termsByGraph.computeIfAbsent(graph, this::terms).contains(key);
  }

  /** The words of a document that were taken for topics. */
  private Set<String> terms(Node graph) {
    return triples
        .find(graph, Node.ANY, Igkg.refersTo, Node.ANY)
        .filter(q -> topics.contains(q.getObject()))
        .flatMap(q -> triples.find(graph, q.getSubject(), Igkg.exact, Node.ANY))
        .map(Quad::getObject)
        .map(words -> PhraseKey.of(words.getLiteralLexicalForm()))
        .collect(Collectors.toSet());
  }
}
