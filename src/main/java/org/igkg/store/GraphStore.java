package org.igkg.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The named graphs, one for each source document, with their text index. Queries see the union of
 * all graphs as the default graph.
 *
 * <p>Safe for use by several threads: one writes, any number read what was last committed.
 */
public final class GraphStore implements AutoCloseable {
  /**
   * Four indexes instead of the six of TDB2, for a third less to write: a graph and a subject are
   * found by the subject, a graph and an object by the object, for both are in few graphs; of two
   * indexes that serve a pattern as well TDB2 takes the first. A store that was made with six keeps
   * them.
   */
  private static final StoreParams INDEXES =
      StoreParams.builder("igkg", StoreParams.getDftStoreParams())
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"SPOG", "OSPG", "POSG", "GPOS"})
          .build();

  private final DatasetGraph base;
  private final DatasetGraph dataset;
  private final TextDocProducer text;
  private final Origins origins;
  private final Optional<StoreFolder> folder;
  private final AtomicLong revision = new AtomicLong();
  private volatile boolean broken;

  private GraphStore(
      DatasetGraph base, Directory index, Origins origins, Optional<StoreFolder> folder) {
    this.base = base;
    this.origins = origins;
    this.folder = folder;
    base.getContext().set(TDB2.symUnionDefaultGraph, true);
    TextIndex text = TextIndexing.index(index);
    this.text = new TextDocProducerTriples(text);
    dataset = TextDatasetFactory.create(base, text, true, this.text);
  }

  /**
   * The store in a folder; a missing or empty folder becomes an empty store.
   *
   * @throws StoreException when another process holds it, the folder holds something else or cannot
   *     be written to
   */
  public static GraphStore open(Path path) {
    StoreFolder folder = StoreFolder.take(path);
    try {
      DatasetGraph base = DatabaseMgr.connectDatasetGraph(Location.create(folder.graph()), INDEXES);
      folder.sweep(QuadIndexes.names(base));
      TextIndexRepair.where(base, folder);
      return new GraphStore(
          base, FSDirectory.open(folder.text()), Origins.in(folder.origins()), Optional.of(folder));
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw new StoreException(
          path + ": the store cannot be opened (" + e.getMessage() + "); ingest into a new folder",
          e);
    }
  }

  /** An empty store that lives as long as the object: for tests and trials. */
  public static GraphStore inMemory() {
    return new GraphStore(
        DatabaseMgr.createDatasetGraph(),
        new ByteBuffersDirectory(),
        Origins.inMemory(),
        Optional.empty());
  }

  /**
   * Puts each graph in the place of the one with its name, all in one transaction: either all are
   * replaced, with their text entries, or nothing has changed. Give many graphs at once: a
   * transaction for each is some five times slower and takes ten times the space until {@link
   * #compact()}.
   *
   * @param graphs by name (an IRI); an empty graph removes the one with its name
   */
  public void replace(Map<Node, Graph> graphs) {
    write(() -> new GraphChanges(base, text).replace(graphs));
  }

  /**
   * The same, and notes what graphs were made from.
   *
   * @param from graph to a key of all that it was made from, for graphs that are replaced or that
   *     are already as they would be made again
   */
  public void replace(Map<Node, Graph> graphs, Map<Node, String> from) {
    origins.forget(from.keySet());
    if (!graphs.isEmpty()) {
      replace(graphs);
    }
    origins.remember(from);
  }

  /** To be called before what graphs are made from changes. */
  public void forgetOrigins(Collection<Node> graphs) {
    origins.forget(graphs);
  }

  /** What a graph was made from when that was last noted. */
  public Optional<String> origin(Node graph) {
    return origins.of(graph);
  }

  /** Removes the named graphs, in one transaction; names that are not there are passed over. */
  public void remove(Collection<Node> names) {
    Map<Node, Graph> empty = new LinkedHashMap<>();
    names.forEach(name -> empty.put(name, Graph.emptyGraph));
    origins.forget(names);
    replace(empty);
  }

  /** A change that fails leaves its mark, so that whoever opens the store next looks after it. */
  private void write(Runnable change) {
    folder.ifPresent(StoreFolder::changing);
    try {
      Txn.executeWrite(dataset, change);
    } catch (RuntimeException e) {
      broken = true;
      throw failed(e);
    } catch (InternalError e) {
      // A mapped file could not grow: the disk is full.
      broken = true;
      throw notWritten(String.valueOf(e.getMessage()), e);
    }
    if (!broken) {
      folder.ifPresent(StoreFolder::changed);
    }
    revision.incrementAndGet();
  }

  private RuntimeException failed(RuntimeException e) {
    Optional<String> disk = DiskFault.in(e);
    return disk.isEmpty() ? e : notWritten(disk.get(), e);
  }

  private StoreException notWritten(String why, Throwable e) {
    return new StoreException(
        this
            + ": the change could not be written ("
            + why
            + "); what was there before is kept. Make room on its disk, then do it again",
        e);
  }

  /**
   * Adds quads to an empty store, all in one transaction.
   *
   * @return how many were read
   */
  public long load(Iterator<Quad> quads) {
    if (!isEmpty()) {
      throw new StoreException(this + ": is not empty; name a new folder");
    }
    AtomicLong read = new AtomicLong();
    write(
        () ->
            quads.forEachRemaining(
                quad -> {
                  dataset.add(quad);
                  read.incrementAndGet();
                }));
    return read.get();
  }

  /** What is wrong with the store, a line each; empty when all is well. Readers may go on. */
  public List<String> verify() {
    return Txn.calculateRead(dataset, () -> StoreVerification.problems(base, dataset));
  }

  /** Whether there is no triple at all. */
  public boolean isEmpty() {
    return Txn.calculateRead(dataset, () -> !dataset.find().hasNext());
  }

  /** Names of the graphs that have triples, in the order of their IRIs. */
  public Set<Node> graphNames() {
    return Txn.calculateRead(
        dataset,
        () ->
            GraphNames.of(base).stream()
                .collect(
                    Collectors.toCollection(
                        () -> new TreeSet<>((a, b) -> a.toString().compareTo(b.toString())))));
  }

  /**
   * Counts all triples.
   *
   * @param leftOut subjects whose triples do not count
   */
  public TripleCounts tripleCounts(Collection<Node> leftOut) {
    return Txn.calculateRead(dataset, () -> TripleCounts.of(base, leftOut));
  }

  /** A copy of one graph; empty when there is none of that name. */
  public Graph graph(Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(dataset, () -> GraphUtil.addInto(copy, dataset.getGraph(name)));
    return copy;
  }

  /** The live dataset with its text index, for queries; use it inside a transaction. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Goes up with every change made through this object: what was computed before it is stale. */
  public long revision() {
    return revision.get();
  }

  /**
   * Writes all quads as N-Quads in UTF-8, the lines sorted by UTF-16 code unit; the stream stays
   * open.
   *
   * @return the number of quads
   * @throws StoreException when a graph has a blank node
   */
  public long exportNQuads(OutputStream out) throws IOException {
    dataset.begin(TxnType.READ);
    try {
      return QuadExport.write(dataset, out);
    } finally {
      dataset.end();
    }
  }

  /**
   * Writes the quads of some graphs, as {@link #exportNQuads(OutputStream)} writes all.
   *
   * @return the number of quads
   */
  public long exportNQuads(Collection<Node> graphs, OutputStream out) throws IOException {
    dataset.begin(TxnType.READ);
    try {
      return QuadExport.write(dataset, graphs, out);
    } finally {
      dataset.end();
    }
  }

  /**
   * Gives back the space of replaced triples; worth it after a big run. Readers go on, writers wait
   * until it is done. Nothing to do in memory.
   */
  public void compact() {
    if (folder.isPresent()) {
      DatabaseMgr.compact(base, true);
    }
  }

  /** Ends all use of the store and lets another process have it. */
  @Override
  public void close() {
    dataset.close();
    if (folder.isPresent()) {
      TDBInternal.expel(base);
      folder.get().close();
    }
  }

  @Override
  public String toString() {
    return folder.map(StoreFolder::toString).orElse("in memory");
  }
}
