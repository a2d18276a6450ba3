package org.igkg.description;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.vocabulary.Igkg;

/** Counts a store in one pass. */
final class StoreCounter {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);
  private static final Set<Node> LINKING =
      Set.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode(),
          OWL.sameAs.asNode());
  private static final String START_DATE = "https://schema.org/startDate";

  private final String base;
  private final SortedMap<Node, Long> classes = new TreeMap<>(BY_IRI);
  private final SortedMap<Node, Long> properties = new TreeMap<>(BY_IRI);
  private final SortedMap<StoreCounts.Links, Long> links = new TreeMap<>();
  private long triples;
  private String retrieved = "";
  private String held = "";

  private StoreCounter(String base) {
    this.base = base;
  }

  /** Must run inside a transaction. Descriptions of the data set do not count themselves. */
  static StoreCounts count(DatasetGraph dataset, String base) {
    StoreCounter counter = new StoreCounter(base);
    String ours = base + SelfDescription.DATASET;
    for (Iterator<Triple> all = dataset.getUnionGraph().find(); all.hasNext(); ) {
      Triple triple = all.next();
      if (!triple.getSubject().toString().startsWith(ours)) {
        counter.add(triple);
      }
    }
    return counter.counts(dataset, graphs(dataset, SelfDescription.datasetGraph(base)));
  }

  private static long graphs(DatasetGraph dataset, Node leftOut) {
    long graphs = 0;
    for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
      graphs += names.next().equals(leftOut) ? 0 : 1;
    }
    return graphs;
  }

  private void add(Triple triple) {
    triples++;
    Node property = triple.getPredicate();
    Node value = triple.getObject();
    properties.merge(property, 1L, Long::sum);
    if (property.equals(RDF.type.asNode())) {
      classes.merge(value, 1L, Long::sum);
    } else if (LINKING.contains(property) && value.isURI() && !value.getURI().startsWith(base)) {
      host(value.getURI())
          .ifPresent(host -> links.merge(new StoreCounts.Links(property, host), 1L, Long::sum));
    } else if (property.equals(Igkg.retrieved)) {
      retrieved = later(retrieved, value);
    } else if (property.toString().equals(START_DATE)
        && triple.getSubject().toString().startsWith(base + "id/session/")) {
      held = later(held, value);
    }
  }

  private static String later(String day, Node value) {
    String other = value.isLiteral() ? value.getLiteralLexicalForm() : "";
    return other.compareTo(day) > 0 ? other : day;
  }

  private static Optional<String> host(String iri) {
    try {
      return Optional.ofNullable(URI.create(iri).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private StoreCounts counts(DatasetGraph dataset, long graphs) {
    String newest = retrieved.isEmpty() ? held : retrieved;
    return new StoreCounts(
        triples,
        graphs,
        classes,
        properties,
        links,
        years(dataset),
        Optional.of(newest).filter(day -> !day.isEmpty()));
  }

  private static Optional<StoreCounts.Years> years(DatasetGraph dataset) {
    NavigableSet<String> years = new TreeSet<>();
    Set<Node> meetings = new HashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Igkg.meeting, Node.ANY)
        .forEachRemaining(quad -> meetings.add(quad.getObject()));
    for (Node meeting : meetings) {
      for (Iterator<Quad> quads = dataset.find(Node.ANY, meeting, Igkg.year, Node.ANY);
          quads.hasNext(); ) {
        years.add(quads.next().getObject().getLiteralLexicalForm());
      }
    }
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoreCounts.Years(years.first(), years.last()));
  }
}
