package org.igkg.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Properties by the ids of TDB2: their values, and two of the same subjects put together. */
final class PropertyJoin {
  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int OBJECT = 3;

  private final NodeTupleTable table;

  private PropertyJoin(DatasetGraph base) {
    table = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
  }

  /** See {@link GraphStore#joined}. */
  static Map<Node, Set<Node>> of(DatasetGraph base, Node graph, Node first, Node second) {
    return new PropertyJoin(base).join(graph, first, second);
  }

  private Map<Node, Set<Node>> join(Node graph, Node first, Node second) {
    Map<NodeId, Set<NodeId>> firsts = new HashMap<>();
    each(graph, first, (subject, value) -> values(firsts, subject).add(value));
    Map<NodeId, Set<NodeId>> joined = new HashMap<>();
    each(
        graph,
        second,
        (subject, value) ->
            firsts.getOrDefault(subject, Set.of()).forEach(key -> values(joined, key).add(value)));
    Map<Node, Set<Node>> named = new HashMap<>();
    joined.forEach((key, values) -> named.put(node(key), nodes(values)));
    return named;
  }

  /** See {@link GraphStore#subjects}. */
  static Set<Node> subjects(DatasetGraph base, Node first, Node one, Node second, Node other) {
    PropertyJoin join = new PropertyJoin(base);
    NodeId property = join.id(second);
    NodeId value = join.id(other);
    if (NodeId.isDoesNotExist(property) || NodeId.isDoesNotExist(value)) {
      return Set.of();
    }
    Set<NodeId> subjects = new HashSet<>();
    join.table
        .findAsNodeIds(Node.ANY, Node.ANY, first, one)
        .forEachRemaining(
            quad -> {
              if (join.table.find(quad.get(GRAPH), quad.get(SUBJECT), property, value).hasNext()) {
                subjects.add(quad.get(SUBJECT));
              }
            });
    return join.nodes(subjects);
  }

  /** See {@link GraphStore#values}. */
  static Set<Node> values(DatasetGraph base, Node property) {
    PropertyJoin join = new PropertyJoin(base);
    Set<NodeId> values = new HashSet<>();
    join.each(Node.ANY, property, (subject, value) -> values.add(value));
    return join.nodes(values);
  }

  private NodeId id(Node node) {
    return table.getNodeTable().getNodeIdForNode(node);
  }

  private interface Pair {
    void is(NodeId subject, NodeId value);
  }

  private void each(Node graph, Node property, Pair pair) {
    Iterator<Tuple<NodeId>> quads = table.findAsNodeIds(graph, Node.ANY, property, Node.ANY);
    quads.forEachRemaining(quad -> pair.is(quad.get(SUBJECT), quad.get(OBJECT)));
  }

  private static Set<NodeId> values(Map<NodeId, Set<NodeId>> all, NodeId key) {
    return all.computeIfAbsent(key, k -> new HashSet<>());
  }

  private Set<Node> nodes(Set<NodeId> ids) {
    Set<Node> nodes = new HashSet<>();
    ids.forEach(id -> nodes.add(node(id)));
    return nodes;
  }

  private Node node(NodeId id) {
    return table.getNodeTable().getNodeForNodeId(id);
  }
}
