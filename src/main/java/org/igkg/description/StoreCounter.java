package org.igkg.description;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.store.GraphStore;
import org.igkg.store.TripleCounts;
import org.igkg.vocabulary.Igkg;

/** Counts a store. Descriptions of the data set do not count themselves. */
final class StoreCounter {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);
  private static final List<Node> LINKING =
      List.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode(),
          OWL.sameAs.asNode());

  private final DatasetGraph dataset;
  private final String base;

  private StoreCounter(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  static StoreCounts count(GraphStore store, String base) {
    StoreCounter counter = new StoreCounter(store.dataset(), base);
    return Txn.calculateRead(store.dataset(), () -> counter.count(store));
  }

  private StoreCounts count(GraphStore store) {
    Node description = SelfDescription.datasetGraph(base);
    TripleCounts counts = store.tripleCounts(describing(description));
    return new StoreCounts(
        counts.triples(),
        store.graphNames().stream().filter(name -> !name.equals(description)).count(),
        sorted(counts.byClass()),
        sorted(counts.byProperty()),
        links(),
        years(),
        newest());
  }

  private Set<Node> describing(Node description) {
    return Iter.asStream(dataset.find(description, Node.ANY, Node.ANY, Node.ANY))
        .map(Quad::getSubject)
        .filter(subject -> subject.toString().startsWith(base + SelfDescription.DATASET))
        .collect(Collectors.toSet());
  }

  private static SortedMap<Node, Long> sorted(Map<Node, Long> counts) {
    SortedMap<Node, Long> sorted = new TreeMap<>(BY_IRI);
    sorted.putAll(counts);
    return sorted;
  }

  /** Each triple once, whatever the number of graphs that say it. */
  private Stream<Triple> triples(Node property) {
    return Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, Node.ANY))
        .map(Quad::asTriple)
        .distinct();
  }

  private SortedMap<StoreCounts.Links, Long> links() {
    SortedMap<StoreCounts.Links, Long> links = new TreeMap<>();
    for (Node property : LINKING) {
      triples(property)
          .map(Triple::getObject)
          .filter(value -> value.isURI() && !value.getURI().startsWith(base))
          .flatMap(value -> host(value.getURI()).stream())
          .forEach(host -> links.merge(new StoreCounts.Links(property, host), 1L, Long::sum));
    }
    return links;
  }

  private static Optional<String> host(String iri) {
    try {
      return Optional.ofNullable(URI.create(iri).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> newest() {
    return latest(triples(Igkg.retrieved))
        .or(
            () ->
                latest(
                    triples(SchemaDO.startDate.asNode())
                        .filter(t -> t.getSubject().toString().startsWith(base + "id/session/"))));
  }

  private static Optional<String> latest(Stream<Triple> days) {
    return days.map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(day -> !day.isEmpty())
        .max(Comparator.naturalOrder());
  }

  private Optional<StoreCounts.Years> years() {
    NavigableSet<String> years = new TreeSet<>();
    Set<Node> meetings = new HashSet<>();
    triples(Igkg.meeting).forEach(triple -> meetings.add(triple.getObject()));
    for (Node meeting : meetings) {
      Iter.asStream(dataset.find(Node.ANY, meeting, Igkg.year, Node.ANY))
          .forEach(quad -> years.add(quad.getObject().getLiteralLexicalForm()));
    }
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoreCounts.Years(years.first(), years.last()));
  }
}
