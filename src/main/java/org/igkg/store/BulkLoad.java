package org.igkg.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.changes.TextDatasetChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * Many new graphs on their way into a store. Their nodes and words go to where they belong at once,
 * their quads wait in a {@link BulkLog} until {@link #finish} puts all into the indexes.
 */
final class BulkLoad {
  /** With fewer quads than this share of the stored, writing the indexes anew costs more. */
  private static final int WORTH_PACKING = 4;

  /** An index whose size stands for that of the store. */
  private static final String INDEX = "POSG.dat";

  private final StoreFolder folder;
  private final BulkLog log;
  private final Set<Node> stored;
  private final Set<Node> waiting = new HashSet<>();

  /**
   * @param stored names of the graphs that are in the indexes
   */
  BulkLoad(StoreFolder folder, Set<Node> stored) {
    this.folder = folder;
    this.log = new BulkLog(folder.bulkLog());
    this.stored = Set.copyOf(stored);
  }

  /** Those that are not stored: the others have to be changed where they are. */
  Set<Node> newOf(Set<Node> graphs) {
    Set<Node> added = new HashSet<>(graphs);
    added.removeAll(stored);
    return added;
  }

  /** Whether one of these was added since the load began. */
  boolean hasWaiting(Collection<Node> graphs) {
    return graphs.stream().anyMatch(waiting::contains);
  }

  /**
   * Use it inside a write transaction.
   *
   * @param graphs none of which is stored or waits
   * @return what is to be given to {@link #note} when the transaction is committed
   */
  QuadIndexes add(DatasetGraph base, TextDatasetChanges text, Map<Node, Graph> graphs) {
    QuadIndexes quads = new QuadIndexes(base);
    graphs.forEach(
        (name, graph) ->
            graph
                .find()
                .forEachRemaining(
                    triple -> {
                      quads.collect(name, triple);
                      GraphChanges.added(text, name, triple);
                    }));
    return quads;
  }

  /** Notes the quads on disk: from now on they are in the store, whatever happens. */
  void note(QuadIndexes quads, Set<Node> graphs, Map<Node, String> origins) throws IOException {
    log.append(quads.collected(), origins);
    waiting.addAll(graphs);
  }

  /** Whether a load was broken off before its end. */
  static boolean isIn(StoreFolder folder) {
    return new BulkLog(folder.bulkLog()).exists();
  }

  /**
   * Puts what waits in the folder into the indexes; the database has to be opened anew after that.
   * What was broken off here is done again.
   */
  static void finish(DatasetGraph base, StoreFolder folder, Origins origins) throws IOException {
    BulkLog log = new BulkLog(folder.bulkLog());
    if (log.size() * WORTH_PACKING >= folder.size(INDEX)) {
      IndexPacker.pack(base, log, folder);
    } else {
      log.read((quads, from) -> insert(base, quads));
    }
    log.read((quads, from) -> origins.remember(from));
    log.delete();
  }

  private static void insert(DatasetGraph base, ByteBuffer quads) {
    Txn.executeWrite(
        base,
        () -> {
          QuadIndexes indexes = new QuadIndexes(base);
          for (int quad = 0; quad < quads.limit(); quad += BulkLog.QUAD) {
            indexes.collect(tuple(quads, quad));
          }
          indexes.add();
        });
  }

  private static Tuple<NodeId> tuple(ByteBuffer quads, int at) {
    return TupleFactory.create4(
        NodeIdFactory.get(quads, at),
        NodeIdFactory.get(quads, at + NodeId.SIZE),
        NodeIdFactory.get(quads, at + 2 * NodeId.SIZE),
        NodeIdFactory.get(quads, at + 3 * NodeId.SIZE));
  }
}
