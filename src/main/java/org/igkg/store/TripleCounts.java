package org.igkg.store;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * How many triples there are, each counted once however many graphs say it.
 *
 * @param byProperty of each property
 * @param byClass things of each class
 */
public record TripleCounts(long triples, Map<Node, Long> byProperty, Map<Node, Long> byClass) {

  /** One pass over an index, without looking up nodes; use it inside a transaction. */
  static TripleCounts of(DatasetGraph base, Collection<Node> leftOut) {
    return new Scan(base, leftOut).count();
  }

  private static final class Scan {
    private static final String INDEX = "SPOG";
    private static final int PROPERTY = NodeId.SIZE;
    private static final int VALUE = 2 * NodeId.SIZE;

    private final NodeTupleTable table;
    private final NodeTable nodes;
    private final Set<Long> leftOut = new HashSet<>();
    private final long type;
    private final Map<Long, Long> byProperty = new HashMap<>();
    private final Map<Long, Long> byClass = new HashMap<>();
    private long triples;

    Scan(DatasetGraph base, Collection<Node> leftOut) {
      table = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
      nodes = table.getNodeTable();
      leftOut.forEach(node -> this.leftOut.add(key(node)));
      type = key(RDF.type.asNode());
    }

    private long key(Node node) {
      byte[] key = new byte[NodeId.SIZE];
      NodeIdFactory.set(nodes.getNodeIdForNode(node), key);
      return ByteBuffer.wrap(key).getLong();
    }

    TripleCounts count() {
      Iterator<Record> all =
          table
              .getTupleTable()
              .selectIndex(INDEX, TupleIndexRecord.class)
              .getRangeIndex()
              .iterator();
      ByteBuffer before = ByteBuffer.allocate(VALUE + NodeId.SIZE);
      boolean first = true;
      while (all.hasNext()) {
        ByteBuffer triple = ByteBuffer.wrap(all.next().getKey(), 0, VALUE + NodeId.SIZE);
        if (first || !triple.equals(before)) {
          add(triple);
        }
        before = triple;
        first = false;
      }
      return new TripleCounts(triples, named(byProperty), named(byClass));
    }

    private void add(ByteBuffer triple) {
      if (leftOut.contains(triple.getLong(0))) {
        return;
      }
      triples++;
      long property = triple.getLong(PROPERTY);
      byProperty.merge(property, 1L, Long::sum);
      if (property == type) {
        byClass.merge(triple.getLong(VALUE), 1L, Long::sum);
      }
    }

    private Map<Node, Long> named(Map<Long, Long> counts) {
      Map<Node, Long> named = new HashMap<>();
      counts.forEach((key, count) -> named.put(node(key), count));
      return named;
    }

    private Node node(long key) {
      byte[] bytes = ByteBuffer.allocate(NodeId.SIZE).putLong(key).array();
      return nodes.getNodeForNodeId(NodeIdFactory.get(bytes, 0));
    }
  }
}
