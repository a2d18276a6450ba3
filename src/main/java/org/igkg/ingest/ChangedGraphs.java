package org.igkg.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.derivation.Derivation;
import org.igkg.store.GraphStore;

/** Graphs that a settlement changes, written some at a time. */
final class ChangedGraphs {
  private static final int BATCH = 50;

  private final GraphStore store;
  private final Derivation derivation;
  private final Map<Node, Graph> changed = new LinkedHashMap<>();

  ChangedGraphs(GraphStore store, Derivation derivation) {
    this.store = store;
    this.derivation = derivation;
  }

  void put(Node name, Graph graph) {
    changed.put(name, graph);
    if (changed.size() >= BATCH) {
      flush();
    }
  }

  /** A graph that is made anew each time; what is stored already is not written again. */
  void putIfOther(Node name, Graph graph) {
    if (!store.graph(name).isIsomorphicWith(graph)) {
      put(name, graph);
    }
  }

  void flush() {
    if (!changed.isEmpty()) {
      derivation.replace(changed);
      changed.clear();
    }
  }
}
