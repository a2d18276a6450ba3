package org.igkg.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;

/**
 * The invented graph of {@code small.trig}, with what is derived from it, in a store of its own.
 */
public final class SmallGraph {
  private SmallGraph() {}

  public static GraphStore store() {
    return fill(GraphStore.inMemory());
  }

  /** The same in a folder, to be closed and opened again. */
  static GraphStore storeIn(Path folder) {
    return fill(GraphStore.open(folder));
  }

  private static GraphStore fill(GraphStore store) {
    DatasetGraph dataset = RDFParser.source("org/igkg/query/small.trig").toDatasetGraph();
    Map<Node, Graph> graphs = new HashMap<>();
    dataset.listGraphNodes().forEachRemaining(name -> graphs.put(name, dataset.getGraph(name)));
    store.replace(graphs);
    new Derivation(store, new Iris()).rebuild();
    return store;
  }
}
