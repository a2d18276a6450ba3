package org.igkg.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
  private final DatasetGraph base;
  private final TextDatasetChanges text;
  private final QuadIndexes gone;
  private final QuadIndexes come;

  GraphChanges(DatasetGraph base, TextDatasetChanges text) {
    this.base = base;
    this.text = text;
    this.gone = new QuadIndexes(base);
    this.come = new QuadIndexes(base);
  }

  /** Collects what has to change so that these graphs are as they are here. */
  void replace(Map<Node, Graph> graphs) {
    graphs.forEach(this::compare);
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

  /** Collects an amendment; what is not there cannot go, and what is there need not come. */
  void amend(Node name, Amendment amendment) {
    Set<Tuple<NodeId>> staying = new HashSet<>();
    each(
        name,
        amendment.come(),
        (quad, triple) -> {
          if (come.isStored(quad)) {
            staying.add(quad);
          } else {
            come.collect(quad);
            added(text, name, triple);
          }
        });
    each(
        name,
        amendment.gone(),
        (quad, triple) -> {
          if (!staying.contains(quad) && come.isStored(quad)) {
            gone.collect(quad);
            tell(text, TextQuadAction.DELETE, name, triple);
          }
        });
  }

  private void each(Node name, Graph graph, BiConsumer<Tuple<NodeId>, Triple> work) {
    graph.find().forEachRemaining(triple -> work.accept(come.ids(name, triple), triple));
  }

  /**
   * Makes the changes.
   *
   * @param before what the store counts, if that is known
   * @return what it counts then, if that is known
   */
  Optional<TripleCounts> make(Optional<TripleCounts> before) {
    Optional<TripleCounts> added =
        before.map(b -> b.plus(TripleCounter.missing(base, come.collected())));
    gone.delete();
    come.add();
    return added.map(a -> a.minus(TripleCounter.missing(base, gone.collected())));
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
