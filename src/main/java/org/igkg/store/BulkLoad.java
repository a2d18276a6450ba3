package org.igkg.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.base.Sys;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * Many new graphs on their way into a store, written by a thread of its own. Their nodes and words
 * go to where they belong, their quads wait in a {@link BulkLog} until {@link #finish} puts all
 * into the indexes.
 *
 * <p>Many graphs are one transaction: the table of nodes is touched all over by each, and TDB2
 * copies each block that a transaction touches.
 */
final class BulkLoad {
  /** In one transaction; 32 MB. */
  private static final int QUADS = 1_000_000;

  /** Graphs that wait to be written take memory. */
  private static final int WAITING = 8;

  /** With fewer quads than this share of the stored, writing the indexes anew costs more. */
  private static final int WORTH_PACKING = 8;

  /** An index whose size stands for that of the store. */
  private static final String INDEX = "POSG.dat";

  private final Database database;
  private final StoreFolder folder;
  private final BulkLog log;
  private final Set<Node> stored;

  /** Whether they have triples. */
  private final Map<Node, Boolean> added = new ConcurrentHashMap<>();

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "store-loader"));
  private final Semaphore room = new Semaphore(WAITING);
  private volatile Optional<Throwable> failure = Optional.empty();

  // Of the transaction that is open; the writer's alone.
  private Optional<QuadIndexes> quads = Optional.empty();
  private final Map<Node, String> origins = new LinkedHashMap<>();

  /**
   * @param stored names of the graphs that are in the indexes
   */
  BulkLoad(Database database, StoreFolder folder, Set<Node> stored) {
    this.database = database;
    this.folder = folder;
    this.log = new BulkLog(folder.bulkLog());
    this.stored = Set.copyOf(stored);
  }

  /** Those that are not stored: the others have to be changed where they are. */
  Set<Node> newOf(Set<Node> graphs) {
    return graphs.stream()
        .filter(Predicate.not(stored::contains))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Names of the graphs that were added since the load began and have triples. */
  Set<Node> named() {
    return added.keySet().stream().filter(added::get).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of these was added since the load began. */
  boolean hasAdded(Collection<Node> graphs) {
    return graphs.stream().anyMatch(added::containsKey);
  }

  /**
   * Returns when there is room for the next.
   *
   * @param graphs none of which is stored or was added
   * @param from what they were made from
   * @throws StoreException when an earlier one could not be written
   */
  void add(Map<Node, Graph> graphs, Map<Node, String> from) {
    graphs.forEach(
        (name, graph) -> {
          added.put(name, false);
          room.acquireUninterruptibly();
          requireWell();
          writer.execute(() -> write(name, graph, Optional.ofNullable(from.get(name))));
        });
  }

  private void write(Node name, Graph graph, Optional<String> origin) {
    try {
      if (failure.isEmpty()) {
        put(name, graph);
        origin.ifPresent(key -> origins.put(name, key));
        if (quads.orElseThrow().collected().size() >= QUADS) {
          commit();
        }
      }
    } catch (IOException | RuntimeException | InternalError e) {
      fail(e);
    } finally {
      room.release();
    }
  }

  private void put(Node name, Graph graph) {
    if (quads.isEmpty()) {
      folder.changing();
      database.dataset().begin(TxnType.WRITE);
      quads = Optional.of(QuadIndexes.ofNewNodes(database.base()));
    }
    QuadIndexes to = quads.get();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              to.collect(name, triple);
              GraphChanges.added(database.text(), name, triple);
            });
    added.put(name, !graph.isEmpty());
  }

  /** From when this returns what was added is in the store, whatever happens. */
  private void commit() throws IOException {
    if (quads.isPresent()) {
      database.dataset().commit();
      database.dataset().end();
      log.append(quads.get().collected(), origins);
      folder.changed();
      quads = Optional.empty();
      origins.clear();
    }
  }

  /** It is told when the transaction is over: whoever hears of it may close the database. */
  private void fail(Throwable why) {
    quads = Optional.empty();
    origins.clear();
    try {
      if (database.dataset().isInTransaction()) {
        database.dataset().abort();
        database.dataset().end();
      }
    } finally {
      failure = Optional.of(why);
    }
  }

  private void requireWell() {
    failure.ifPresent(
        why -> {
          throw WriteFailure.of(why, folder);
        });
  }

  /** Makes a change of what is stored, between what was added and what will be. */
  void change(Runnable change) {
    await(
        () -> {
          commit();
          change.run();
          return null;
        });
  }

  /** Writes all that was added; nothing can be added after that. */
  void end() {
    try {
      await(
          () -> {
            commit();
            return null;
          });
    } finally {
      writer.shutdown();
    }
  }

  private void await(Callable<Void> work) {
    requireWell();
    try {
      writer.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the load was interrupted");
    } catch (ExecutionException e) {
      throw WriteFailure.of(e.getCause(), folder);
    }
    requireWell();
  }

  /** Whether a load was broken off before its end, or has ended and is to be finished. */
  static boolean isIn(StoreFolder folder) {
    return new BulkLog(folder.bulkLog()).exists();
  }

  /**
   * Puts what waits in the folder into the indexes; the database has to be opened anew after that.
   * What was broken off here is done again.
   */
  static void finish(DatasetGraph base, StoreFolder folder, Origins origins) throws IOException {
    BulkLog log = new BulkLog(folder.bulkLog());
    // Windows does not rename a folder whose files were mapped a moment ago.
    if (!Sys.isWindows && log.size() * WORTH_PACKING >= folder.size(INDEX)) {
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
