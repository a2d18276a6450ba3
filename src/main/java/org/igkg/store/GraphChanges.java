package org.igkg.store;

import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.changes.TextDatasetChanges;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;

/**
 * What has to go and to come so that graphs stand in the place of those of their names; what both
 * have is left alone. Use it inside a write transaction, once.
 */
final class GraphChanges {
  private final TextDatasetChanges text;
  private final QuadIndexes gone;
  private final QuadIndexes come;

  GraphChanges(DatasetGraph base, TextDatasetChanges text) {
    this.text = text;
    this.gone = new QuadIndexes(base);
    this.come = new QuadIndexes(base);
  }

  void replace(Map<Node, Graph> graphs) {
    graphs.forEach(this::compare);
    gone.delete();
    come.add();
  }

  private void compare(Node name, Graph graph) {
    Set<Tuple<NodeId>> before = come.stored(name);
    graph
        .find()
        .forEachRemaining(
            triple -> {
              Tuple<NodeId> quad = come.ids(name, triple);
              if (!before.remove(quad)) {
                come.collect(quad);
                added(text, name, triple);
              }
            });
    for (Tuple<NodeId> quad : before) {
      gone.collect(quad);
      tell(text, TextQuadAction.DELETE, name, gone.triple(quad));
    }
  }

  /** Puts the words of a new triple into the text index. */
  static void added(TextDatasetChanges text, Node name, Triple triple) {
    tell(text, TextQuadAction.ADD, name, triple);
  }

  private static void tell(
      TextDatasetChanges text, TextQuadAction action, Node name, Triple triple) {
    if (TextIndexing.isSearchable(triple)) {
      text.change(action, name, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
  }
}
