package org.igkg.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The names of the graphs in a dataset, one look into its index for each graph; TDB2's own list
 * reads every quad. Use it inside a transaction.
 */
final class GraphNames {
  private static final int KEY = 4 * NodeId.SIZE;

  private final NodeTupleTable table;
  private final RangeIndex index;

  private GraphNames(DatasetGraph base) {
    table = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
    index = byGraph(table.getTupleTable().getIndexes()).getRangeIndex();
  }

  private static TupleIndexRecord byGraph(TupleIndex[] indexes) {
    return (TupleIndexRecord)
        Stream.of(indexes).filter(i -> i.getName().startsWith("G")).findFirst().orElseThrow();
  }

  static List<Node> of(DatasetGraph base) {
    return new GraphNames(base).names();
  }

  private List<Node> names() {
    List<Node> names = new ArrayList<>();
    byte[] from = new byte[KEY];
    for (Iterator<Record> rest = from(from); rest.hasNext(); rest = from(from)) {
      byte[] found = rest.next().getKey();
      names.add(table.getNodeTable().getNodeForNodeId(NodeIdFactory.get(found, 0)));
      from = after(found);
    }
    return names;
  }

  private Iterator<Record> from(byte[] key) {
    return index.iterator(new Record(key, null), null);
  }

  /** The first key that a graph after this one could have. */
  private static byte[] after(byte[] key) {
    byte[] next = Arrays.copyOf(Arrays.copyOf(key, NodeId.SIZE), KEY);
    int last = NodeId.SIZE - 1;
    while (last >= 0 && ++next[last] == 0) {
      last--;
    }
    return next;
  }
}
