package org.igkg.ingest;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/**
 * Which graphs of a store need not be made again when their documents come again unchanged. Those
 * from which other documents took something away do: what was taken away may have to come back.
 */
final class KnownGraphs {
  private record Identified(Node graph, Node person) {}

  private final GraphStore store;
  private final Set<Node> reduced = new HashSet<>();

  private KnownGraphs(GraphStore store) {
    this.store = store;
  }

  /** As the store is now. */
  static KnownGraphs of(GraphStore store) {
    KnownGraphs known = new KnownGraphs(store);
    Txn.executeRead(store.dataset(), known::read);
    return known;
  }

  /** Whether the store has a graph just as it would be made from this. Threads may ask. */
  boolean isMadeFrom(Node graph, String origin) {
    return store.origin(graph).filter(origin::equals).isPresent() && !reduced.contains(graph);
  }

  private void read() {
    DatasetGraph dataset = store.dataset();
    for (Node property : Set.of(Igkg.duplicateOf, Igkg.describedBy)) {
      dataset
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> reduced.add(quad.getGraph()));
    }
    mixed(dataset);
  }

  /** Of two people that a correction has made one, see {@link PeopleSettlement}. */
  private void mixed(DatasetGraph dataset) {
    Set<Identified> people = new HashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Igkg.identifies, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!people.add(new Identified(quad.getGraph(), quad.getObject()))) {
                reduced.add(quad.getGraph());
              }
            });
  }
}
