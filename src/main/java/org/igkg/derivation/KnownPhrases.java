package org.igkg.derivation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.store.KeptReadings;
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

  private final KeptReadings<Set<String>> terms;
  private final Set<String> names;

  KnownPhrases(Triples triples, PhraseReadings readings) {
    this.terms = readings.terms(triples.subjects(RDF.type.asNode(), SKOS.Concept.asNode()));
    this.names =
        NAMES.stream()
            .flatMap(property -> triples.store().values(property).stream())
            .map(name -> PhraseKey.of(name.getLiteralLexicalForm()))
            .collect(Collectors.toSet());
  }

  /** Whether the phrase of that key, found in a document, is known. */
  boolean has(String key, Node graph) {
    return names.contains(key) || terms.of(graph).contains(key);
  }
}
