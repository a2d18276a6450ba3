package org.igkg.description;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.igkg.query.QueryCatalog;
import org.igkg.store.GraphStore;

/** Keeps the description of a store in the store. */
public final class SelfDescription {
  /** The data set, behind the base. */
  static final String DATASET = "dataset";

  private SelfDescription() {}

  /**
   * Puts the descriptions of what is in the store now in the place of earlier ones. An empty store
   * stays empty.
   *
   * @param base what the IRIs of the store's things begin with
   * @param build version of the program
   */
  public static void refresh(GraphStore store, String base, String build) {
    if (store.isEmpty()) {
      return;
    }
    Graph queries = QueryDescription.of(QueryCatalog.load(), store, base);
    store.replace(Map.of(queriesGraph(base), queries));
    store.replace(Map.of(datasetGraph(base), DatasetDescription.of(store, base, build)));
  }

  /** Whether a store describes itself: one of an earlier version may not. */
  public static boolean isIn(GraphStore store, String base) {
    return !store.graph(datasetGraph(base)).isEmpty();
  }

  static Node datasetGraph(String base) {
    return NodeFactory.createURI(base + "graph/reference/dataset");
  }

  private static Node queriesGraph(String base) {
    return NodeFactory.createURI(base + "graph/reference/queries");
  }
}
