package org.igkg.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
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

  static final TripleCounts NONE = new TripleCounts(0, Map.of(), Map.of());

  /** One pass over an index by several threads, without looking up nodes. */
  static TripleCounts of(DatasetGraph base) {
    return IntStream.range(0, Scan.PARTS)
        .parallel()
        .mapToObj(part -> Txn.calculateRead(base, () -> new Scan(base).count(part)))
        .reduce(NONE, TripleCounts::plus);
  }

  TripleCounts plus(TripleCounts other) {
    return sum(other, 1);
  }

  TripleCounts minus(TripleCounts other) {
    return sum(other, -1);
  }

  private TripleCounts sum(TripleCounts other, int sign) {
    return new TripleCounts(
        triples + sign * other.triples,
        sum(byProperty, other.byProperty, sign),
        sum(byClass, other.byClass, sign));
  }

  private static Map<Node, Long> sum(Map<Node, Long> some, Map<Node, Long> others, int sign) {
    Map<Node, Long> sum = new HashMap<>(some);
    others.forEach((node, count) -> sum.merge(node, sign * count, Long::sum));
    sum.values().removeIf(count -> count == 0);
    return sum;
  }

  /** Of the subjects whose ids are in one of as many ranges as there are parts. */
  private static final class Scan {
    private static final int PARTS = 4;

    private static final String INDEX = "SPOG";
    private static final int PROPERTY = NodeId.SIZE;
    private static final int VALUE = 2 * NodeId.SIZE;

    private final RangeIndex index;
    private final NodeTable nodes;
    private final long type;
    private final Map<Long, Long> byProperty = new HashMap<>();
    private final Map<Long, Long> byClass = new HashMap<>();
    private long triples;

    Scan(DatasetGraph base) {
      NodeTupleTable table =
          TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
      index = table.getTupleTable().selectIndex(INDEX, TupleIndexRecord.class).getRangeIndex();
      nodes = table.getNodeTable();
      type = key(RDF.type.asNode());
    }

    private long key(Node node) {
      byte[] key = new byte[NodeId.SIZE];
      NodeIdFactory.set(nodes.getNodeIdForNode(node), key);
      return ByteBuffer.wrap(key).getLong();
    }

    TripleCounts count(int part) {
      Iterator<Record> all = quads(part);
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

    private Iterator<Record> quads(int part) {
      Record least = index.minKey();
      if (least == null) {
        return index.iterator();
      }
      long from = ByteBuffer.wrap(least.getKey()).getLong();
      long step = (ByteBuffer.wrap(index.maxKey().getKey()).getLong() - from) / PARTS;
      return index.iterator(
          part == 0 ? least : startingWith(from + part * step),
          part == PARTS - 1 ? null : startingWith(from + (part + 1) * step));
    }

    private static Record startingWith(long subject) {
      return new Record(ByteBuffer.allocate(BulkLog.QUAD).putLong(subject).array(), null);
    }

    private void add(ByteBuffer triple) {
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
