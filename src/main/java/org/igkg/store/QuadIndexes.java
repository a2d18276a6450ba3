package org.igkg.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Many quads into, or out of, the indexes of TDB2 at once: one index after the other, and into each
 * in its own order, without a look-up whether a quad is there. Several indexes at a time were not
 * measured to be faster ({@code docs/benchmarks.md}).
 *
 * <p>Use it inside a write transaction, for one kind of change.
 */
final class QuadIndexes {
  private static final int COLUMNS = 4;

  private final NodeTupleTable table;
  private final NodeTable nodes;
  private final Function<Node, NodeId> allocating;
  private final Map<Node, NodeId> ids = new HashMap<>();
  private final List<Tuple<NodeId>> quads = new ArrayList<>();

  QuadIndexes(DatasetGraph base) {
    this(base, table -> table::getAllocateNodeId);
  }

  private QuadIndexes(DatasetGraph base, Function<NodeTable, Function<Node, NodeId>> allocating) {
    table = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
    nodes = table.getNodeTable();
    this.allocating = allocating.apply(nodes);
  }

  /**
   * For quads whose nodes are mostly new: TDB2's cache of nodes is passed by, which would only push
   * out one after the other, and knows nothing of what is allocated here. So the database has to be
   * opened anew before it is asked.
   */
  static QuadIndexes ofNewNodes(DatasetGraph base) {
    return new QuadIndexes(base, QuadIndexes::pastTheCache);
  }

  private static Function<Node, NodeId> pastTheCache(NodeTable table) {
    NodeTable stored = table.baseNodeTable();
    return node -> {
      NodeId inline = NodeId.inline(node);
      return inline == null ? stored.getAllocateNodeId(node) : inline;
    };
  }

  /** Names of the indexes that a store has. */
  static Set<String> names(DatasetGraph base) {
    return Stream.of(of(base)).map(TupleIndex::getName).collect(Collectors.toSet());
  }

  /** The indexes that a store has. */
  static TupleIndex[] of(DatasetGraph base) {
    return new QuadIndexes(base).table.getTupleTable().getIndexes();
  }

  void collect(Node graph, Triple triple) {
    collect(ids(graph, triple));
  }

  /** Of nodes that the store has not, too. */
  Tuple<NodeId> ids(Node graph, Triple triple) {
    return TupleFactory.create4(
        id(graph), id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject()));
  }

  Triple triple(Tuple<NodeId> quad) {
    return Triple.create(node(quad.get(1)), node(quad.get(2)), node(quad.get(3)));
  }

  private Node node(NodeId id) {
    return nodes.getNodeForNodeId(id);
  }

  /** The quads of a graph. */
  Set<Tuple<NodeId>> stored(Node graph) {
    Set<Tuple<NodeId>> quads = new HashSet<>();
    table.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  boolean isStored(Tuple<NodeId> quad) {
    return table.find(quad.get(0), quad.get(1), quad.get(2), quad.get(3)).hasNext();
  }

  /**
   * @param quad graph, subject, predicate and object
   */
  void collect(Tuple<NodeId> quad) {
    quads.add(quad);
  }

  List<Tuple<NodeId>> collected() {
    return quads;
  }

  private NodeId id(Node node) {
    return ids.computeIfAbsent(node, allocating);
  }

  /** Puts in what was collected; quads that are there already stay. */
  void add() {
    change(TupleIndex::add);
  }

  /** Takes out what was collected. */
  void delete() {
    change(TupleIndex::delete);
  }

  private void change(BiConsumer<TupleIndex, Tuple<NodeId>> change) {
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      OrderedQuad.sorted(quads, columns(index)).forEach(next -> change.accept(index, next.quad()));
    }
  }

  /** Which part of a quad (graph, subject, predicate, object) each column of an index has. */
  static int[] columns(TupleIndex index) {
    return IntStream.range(0, COLUMNS).map(i -> index.getMapping().mapIdx(i)).toArray();
  }
}
