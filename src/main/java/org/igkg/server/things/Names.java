package org.igkg.server.things;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.server.web.LastPart;
import org.igkg.vocabulary.Igkg;

/**
 * Finds what a thing is called: its label, else its first words, else the end of its IRI. Must run
 * inside a transaction.
 */
final class Names {
  private static final List<Node> LABELS =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          FOAF.name.asNode(),
          DCTerms.title.asNode(),
          Igkg.exact,
          Igkg.phrase,
          Igkg.quote,
          Igkg.text,
          Igkg.postTitle,
          DCTerms.identifier.asNode());

  /** Those and the one that goes with a text. */
  private static final Set<Node> NAMING =
      Stream.concat(LABELS.stream(), Stream.of(Igkg.speakerLabel))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONG = 90;
  private static final String ENGLISH = "en";

  private final DatasetGraph dataset;
  private final Graph ontology;

  /**
   * @param ontology knows the terms when the store does not
   */
  Names(DatasetGraph dataset, Graph ontology) {
    this.dataset = dataset;
    this.ontology = ontology;
  }

  Name of(Node thing) {
    Map<Node, Triple> labels = labels(thing);
    for (Node property : LABELS) {
      Triple label = labels.get(property);
      if (label != null) {
        return new Name(text(label, labels), Optional.of(label));
      }
    }
    return new Name(last(thing), Optional.empty());
  }

  /** A turn is its voice and its first words. */
  private static String text(Triple label, Map<Node, Triple> labels) {
    String text = shortened(label.getObject().getLiteralLexicalForm());
    Triple voice = labels.get(Igkg.speakerLabel);
    return label.getPredicate().equals(Igkg.text) && voice != null
        ? voice.getObject().getLiteralLexicalForm() + ": " + text
        : text;
  }

  /**
   * The best label of each property, all read at once, as a page names hundreds of things: the
   * English one, else the first by letters, so that it is the same each time.
   */
  private Map<Node, Triple> labels(Node thing) {
    Map<Node, Triple> best = new HashMap<>();
    Iterator<Quad> quads = dataset.find(Node.ANY, thing, Node.ANY, Node.ANY);
    quads.forEachRemaining(quad -> keepBest(best, quad.asTriple()));
    Map<Node, Triple> ofOntology = new HashMap<>();
    Iterator<Triple> triples = ontology.find(thing, Node.ANY, Node.ANY);
    triples.forEachRemaining(triple -> keepBest(ofOntology, triple));
    ofOntology.forEach(best::putIfAbsent);
    return best;
  }

  private static void keepBest(Map<Node, Triple> best, Triple found) {
    if (NAMING.contains(found.getPredicate()) && found.getObject().isLiteral()) {
      best.merge(found.getPredicate(), found, (a, b) -> rank(b).compareTo(rank(a)) < 0 ? b : a);
    }
  }

  private static String rank(Triple label) {
    String language = label.getObject().getLiteralLanguage();
    int place = language.startsWith(ENGLISH) ? 0 : language.isEmpty() ? 1 : 2;
    return place + label.getObject().getLiteralLexicalForm();
  }

  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONG) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONG);
    return line.substring(0, end > LONG / 2 ? end : LONG) + " …";
  }

  /** What follows the last slash or hash of an IRI. */
  static String last(Node node) {
    return LastPart.of(node.toString());
  }

  /** {@code broad match} for {@code broadMatch}. */
  static String words(String name) {
    return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }
}
