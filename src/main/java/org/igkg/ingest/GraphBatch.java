package org.igkg.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.store.GraphStore;

/**
 * Graphs on their way into the store, many in one transaction. A graph that the store has already,
 * triple for triple, is not written again.
 */
final class GraphBatch {
  /** More costs memory, fewer cost disk: see {@link GraphStore#replace}. */
  private static final int SIZE = 50;

  private final GraphStore store;
  private final Set<Node> stored;
  private final Map<Node, Graph> waiting = new LinkedHashMap<>();

  GraphBatch(GraphStore store) {
    this.store = store;
    this.stored = new HashSet<>(store.graphNames());
  }

  /** Whether the graph is new or differs from the stored one. */
  boolean add(Node name, Graph graph) {
    if (stored.contains(name) && store.graph(name).isIsomorphicWith(graph)) {
      return false;
    }
    waiting.put(name, graph);
    if (waiting.size() >= SIZE) {
      flush();
    }
    return true;
  }

  /** Writes what waits. */
  void flush() {
    if (!waiting.isEmpty()) {
      store.replace(Map.copyOf(waiting));
      waiting.clear();
    }
  }
}
