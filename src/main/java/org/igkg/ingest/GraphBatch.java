package org.igkg.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.derivation.Derivation;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/**
 * Graphs on their way into the store, many in one transaction. A graph that the store has already,
 * triple for triple, is not written again.
 */
final class GraphBatch {
  /** More costs memory, fewer cost disk: see {@link GraphStore#replace}. */
  private static final int SIZE = 50;

  private final GraphStore store;
  private final Derivation derivation;
  private final Set<Node> stored;
  private final Map<Node, Graph> settled = new LinkedHashMap<>();
  private final Map<Node, Graph> waiting = new LinkedHashMap<>();

  GraphBatch(GraphStore store, Derivation derivation) {
    this.store = store;
    this.derivation = derivation;
    this.stored = new HashSet<>(store.graphNames());
  }

  /** Whether the graph is new or differs from the stored one. */
  boolean add(Node name, Graph graph) {
    if (stored.contains(name)) {
      Graph before = store.graph(name);
      if (before.isIsomorphicWith(graph)) {
        return false;
      }
      if (isSettled(before)) {
        settled.put(name, before);
      }
    }
    waiting.put(name, graph);
    if (waiting.size() >= SIZE) {
      flush();
    }
    return true;
  }

  /** Whether other documents of its session may have had a say in a graph. */
  private static boolean isSettled(Graph graph) {
    return graph.contains(Node.ANY, Igkg.duplicateOf, Node.ANY)
        || graph.contains(Node.ANY, Igkg.describedBy, Node.ANY);
  }

  /** How many graphs that were written are again what they were before. */
  int unchangedAfterAll() {
    return (int)
        settled.entrySet().stream()
            .filter(e -> store.graph(e.getKey()).isIsomorphicWith(e.getValue()))
            .count();
  }

  /** Writes what waits. */
  void flush() {
    if (!waiting.isEmpty()) {
      store.replace(derivation.withStale(waiting));
      waiting.clear();
    }
  }
}
