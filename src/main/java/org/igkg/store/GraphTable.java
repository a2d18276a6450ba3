package org.igkg.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Some properties of the subjects of a graph, a row for each subject that has the first. It is put
 * together by the ids of TDB2; a value is looked up when it is asked for, once in the table.
 */
public final class GraphTable {
  private static final int SUBJECT = 1;
  private static final int OBJECT = 3;

  private final NodeTupleTable quads;
  private final NodeTable nodes;
  private final int columns;
  private final Map<NodeId, NodeId[]> rows = new LinkedHashMap<>();
  private final Map<NodeId, Node> known = new HashMap<>();

  private GraphTable(DatasetGraph base, int columns) {
    this.quads = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
    this.columns = columns;
  }

  /** See {@link GraphStore#table}. */
  static GraphTable of(DatasetGraph base, Node graph, List<Node> properties) {
    GraphTable table = new GraphTable(base, properties.size());
    for (int column = 0; column < properties.size(); column++) {
      table.read(graph, properties.get(column), column);
    }
    return table;
  }

  private void read(Node graph, Node property, int column) {
    Iterator<Tuple<NodeId>> found = quads.findAsNodeIds(graph, Node.ANY, property, Node.ANY);
    while (found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      NodeId[] row =
          column == 0
              ? rows.computeIfAbsent(quad.get(SUBJECT), s -> new NodeId[columns])
              : rows.get(quad.get(SUBJECT));
      if (row != null) {
        row[column] = quad.get(OBJECT);
      }
    }
  }

  /** The rows, in no order that means anything. */
  public Stream<Row> rows() {
    return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue()));
  }

  /** What is said of one subject. */
  public final class Row {
    private final NodeId subject;
    private final NodeId[] values;

    private Row(NodeId subject, NodeId[] values) {
      this.subject = subject;
      this.values = values;
    }

    public Node subject() {
      return nodes.getNodeForNodeId(subject);
    }

    /** Whether the subject has a property; the first has number 0. */
    public boolean has(int column) {
      return values[column] != null;
    }

    /** The value of a property that the subject has. */
    public Node node(int column) {
      NodeId id = values[column];
      // the id of a number is equal to that of a node that is stored at the place of that number
      return id.isInline()
          ? NodeId.extract(id)
          : known.computeIfAbsent(id, nodes::getNodeForNodeId);
    }
  }
}
