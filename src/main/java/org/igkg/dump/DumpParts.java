package org.igkg.dump;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/**
 * Which graphs go into which part of a dump: {@code igf-2024} for the records of that forum and
 * year, {@code reference} for what is known without any record, {@code derived} for what was
 * counted or weighed over all records, {@code other} for records whose meeting is not known.
 */
final class DumpParts {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  private final DatasetGraph dataset;

  private DumpParts(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static SortedMap<String, Set<Node>> of(GraphStore store, String base) {
    SortedMap<String, Set<Node>> parts = new TreeMap<>();
    Set<Node> names = store.graphNames();
    DumpParts finder = new DumpParts(store.dataset());
    Txn.executeRead(
        store.dataset(),
        () -> {
          for (Node name : names) {
            String part = finder.part(name, base);
            parts.computeIfAbsent(part, p -> new TreeSet<>(BY_IRI)).add(name);
          }
        });
    return parts;
  }

  private String part(Node graph, String base) {
    String iri = graph.toString();
    if (iri.startsWith(base + "graph/reference/") || iri.equals(base + "graph/ontology")) {
      return "reference";
    }
    if (iri.startsWith(base + "graph/derived/")) {
      return "derived";
    }
    return meeting(graph)
        .flatMap(
            meeting ->
                value(meeting, Igkg.forum)
                    .flatMap(
                        forum ->
                            value(meeting, Igkg.year)
                                .map(year -> end(forum) + "-" + year.getLiteralLexicalForm())))
        .orElse("other");
  }

  /** The meeting most of the graph's sessions belong to, the first by IRI at a tie. */
  private Optional<Node> meeting(Node graph) {
    Map<Node, Integer> meetings = new TreeMap<>(BY_IRI);
    for (Iterator<Quad> quads = dataset.find(graph, Node.ANY, Igkg.meeting, Node.ANY);
        quads.hasNext(); ) {
      meetings.merge(quads.next().getObject(), 1, Integer::sum);
    }
    return meetings.entrySet().stream()
        .max(
            Map.Entry.<Node, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(BY_IRI.reversed())))
        .map(Map.Entry::getKey);
  }

  private Optional<Node> value(Node subject, Node property) {
    Set<Node> values = new TreeSet<>(BY_IRI);
    dataset
        .find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> values.add(quad.getObject()));
    return values.stream().findFirst();
  }

  private static String end(Node node) {
    return node.toString().substring(node.toString().lastIndexOf('/') + 1);
  }
}
