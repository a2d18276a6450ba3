package org.igkg.server.things;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    for (Node property : LABELS) {
      Optional<Triple> label = label(thing, property);
      if (label.isPresent()) {
        return new Name(text(thing, label.get()), label);
      }
    }
    return new Name(last(thing), Optional.empty());
  }

  /** A turn is its voice and its first words. */
  private String text(Node thing, Triple label) {
    String text = shortened(label.getObject().getLiteralLexicalForm());
    return label.getPredicate().equals(Igkg.text)
        ? label(thing, Igkg.speakerLabel)
            .map(voice -> voice.getObject().getLiteralLexicalForm() + ": " + text)
            .orElse(text)
        : text;
  }

  /** The English one, else the first by letters, so that it is the same each time. */
  private Optional<Triple> label(Node thing, Node property) {
    Optional<Triple> best = Optional.empty();
    for (Iterator<Quad> quads = dataset.find(Node.ANY, thing, property, Node.ANY);
        quads.hasNext(); ) {
      best = better(best, quads.next().asTriple());
    }
    if (best.isEmpty()) {
      for (Iterator<Triple> triples = ontology.find(thing, property, Node.ANY);
          triples.hasNext(); ) {
        best = better(best, triples.next());
      }
    }
    return best;
  }

  private static Optional<Triple> better(Optional<Triple> best, Triple found) {
    return found.getObject().isLiteral()
            && (best.isEmpty() || rank(found).compareTo(rank(best.get())) < 0)
        ? Optional.of(found)
        : best;
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
