package org.igkg.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts some triples of a store, each once however many graphs say it. Use it inside a
 * transaction.
 */
final class TripleCounter {
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final NodeTupleTable table;
  private final NodeId type;
  private final Map<NodeId, Long> byProperty = new HashMap<>();
  private final Map<NodeId, Long> byClass = new HashMap<>();
  private long triples;

  private TripleCounter(DatasetGraph base) {
    table = TDBInternal.getDatasetGraphTDB(base).getQuadTable().getNodeTupleTable();
    type = table.getNodeTable().getNodeIdForNode(RDF.type.asNode());
  }

  /** Of some quads the triples that no graph of the store has. */
  static TripleCounts missing(DatasetGraph base, Collection<Tuple<NodeId>> quads) {
    TripleCounter counter = new TripleCounter(base);
    Optional<OrderedQuad> before = Optional.empty();
    for (OrderedQuad next : OrderedQuad.sorted(quads, SUBJECT, PROPERTY, OBJECT)) {
      if (before.filter(next::isLike).isEmpty() && !counter.isStored(next.quad())) {
        counter.count(next.quad());
      }
      before = Optional.of(next);
    }
    return counter.counts();
  }

  private boolean isStored(Tuple<NodeId> quad) {
    return table
        .find(NodeId.NodeIdAny, quad.get(SUBJECT), quad.get(PROPERTY), quad.get(OBJECT))
        .hasNext();
  }

  /** All triples of some subjects. */
  static TripleCounts of(DatasetGraph base, Collection<Node> subjects) {
    TripleCounter counter = new TripleCounter(base);
    Set<List<NodeId>> known = new HashSet<>();
    for (Node subject : subjects) {
      Iterator<Tuple<NodeId>> quads =
          counter.table.findAsNodeIds(Node.ANY, subject, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Tuple<NodeId> quad = quads.next();
        if (known.add(List.of(quad.get(SUBJECT), quad.get(PROPERTY), quad.get(OBJECT)))) {
          counter.count(quad);
        }
      }
    }
    return counter.counts();
  }

  private void count(Tuple<NodeId> quad) {
    triples++;
    byProperty.merge(quad.get(PROPERTY), 1L, Long::sum);
    if (quad.get(PROPERTY).equals(type)) {
      byClass.merge(quad.get(OBJECT), 1L, Long::sum);
    }
  }

  private TripleCounts counts() {
    return new TripleCounts(triples, named(byProperty), named(byClass));
  }

  private Map<Node, Long> named(Map<NodeId, Long> counts) {
    Map<Node, Long> named = new HashMap<>();
    counts.forEach((id, count) -> named.put(table.getNodeTable().getNodeForNodeId(id), count));
    return named;
  }
}
