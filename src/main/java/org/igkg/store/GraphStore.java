package org.igkg.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The named graphs, one for each source document, with their text index. Queries see the union of
 * all graphs as the default graph.
 *
 * <p>Safe for use by several threads: one writes, any number read what was last committed.
 */
public final class GraphStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

  private final Origins origins;
  private final Optional<StoreFolder> folder;
  private final AtomicLong revision = new AtomicLong();
  private final Map<Node, Long> versions = new ConcurrentHashMap<>();
  private volatile long firstVersion;
  private volatile Database database;
  private volatile Optional<BulkLoad> load = Optional.empty();
  private volatile Optional<NavigableSet<Node>> names = Optional.empty();
  private Optional<TripleCounts> counts = Optional.empty();
  private volatile boolean datasetIsKept;
  private volatile boolean broken;

  private GraphStore(Database database, Origins origins, Optional<StoreFolder> folder) {
    this.database = database;
    this.origins = origins;
    this.folder = folder;
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
      Origins origins = Origins.in(folder.origins());
      if (BulkLoad.isIn(folder)) {
        LOG.warn("{}: a load was broken off; what was added is put in its place", folder);
        finishLoad(folder, origins);
      }
      return new GraphStore(Database.in(folder), origins, Optional.of(folder));
    } catch (StoreException e) {
      folder.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw new StoreException(
          path + ": the store cannot be opened (" + e.getMessage() + "); ingest into a new folder",
          e);
    }
  }

  private static void finishLoad(StoreFolder folder, Origins origins) {
    DatasetGraph triples = Database.triples(folder);
    try {
      BulkLoad.finish(triples, folder, origins);
    } catch (IOException e) {
      throw WriteFailure.of(e, folder);
    } finally {
      Database.expel(triples);
    }
  }

  /** An empty store that lives as long as the object: for tests and trials. */
  public static GraphStore inMemory() {
    return new GraphStore(Database.inMemory(), Origins.inMemory(), Optional.empty());
  }

  /**
   * Puts each graph in the place of the one with its name, all in one transaction: either all are
   * replaced, with their text entries, or nothing has changed. Give many graphs at once: a
   * transaction for each is some five times slower and takes ten times the space until {@link
   * #compact()}. During a load (see {@link #startLoad()}) those that are new are a change of their
   * own.
   *
   * @param graphs by name (an IRI); an empty graph removes the one with its name
   */
  public void replace(Map<Node, Graph> graphs) {
    replace(graphs, Map.of());
  }

  /**
   * The same, and notes what graphs were made from.
   *
   * @param from graph to a key of all that it was made from, for graphs that are replaced or that
   *     are already as they would be made again
   */
  public void replace(Map<Node, Graph> graphs, Map<Node, String> from) {
    graphs.keySet().forEach(GraphStore::requireIri);
    origins.forget(from.keySet());
    if (load.filter(l -> l.hasAdded(graphs.keySet())).isPresent()) {
      finishLoad();
    }
    Set<Node> added = load.map(l -> l.newOf(graphs.keySet())).orElse(Set.of());
    change(part(graphs, name -> !added.contains(name)));
    origins.remember(part(from, name -> !added.contains(name)));
    load.ifPresent(l -> l.add(part(graphs, added::contains), from));
  }

  private static void requireIri(Node name) {
    if (!name.isURI()) {
      throw new IllegalArgumentException("the name of a graph is an IRI, not " + name);
    }
  }

  private static <T> Map<Node, T> part(Map<Node, T> all, Predicate<Node> of) {
    Map<Node, T> part = new LinkedHashMap<>(all);
    part.keySet().removeIf(of.negate());
    return part;
  }

  private void change(Map<Node, Graph> graphs) {
    if (!graphs.isEmpty()) {
      Runnable change =
          () -> {
            write(changes -> changes.replace(graphs));
            rename(graphs.keySet(), name -> !graphs.get(name).isEmpty());
          };
      load.ifPresentOrElse(l -> l.change(change), change);
    }
  }

  /**
   * Changes one graph by a few triples of many, and notes what it was made from: the graph need not
   * be compared with the stored one.
   *
   * @param name of a graph that the store has
   */
  public void amend(Node name, Amendment amendment, String from) {
    origins.forget(Set.of(name));
    Runnable change =
        () -> {
          write(changes -> changes.amend(name, amendment));
          rename(Set.of(name), this::hasTriples);
        };
    load.ifPresentOrElse(l -> l.change(change), change);
    origins.remember(Map.of(name, from));
  }

  /**
   * From now on graphs whose names are not in the store are added in a way that is several times as
   * fast for many: by a thread of its own, many in one transaction. Nobody sees them, nor are they
   * safe, before {@link #finishLoad()} has returned. In memory, and after {@link #keepDataset()},
   * nothing is different.
   */
  public void startLoad() {
    finishLoad();
    if (!datasetIsKept) {
      folder.ifPresent(f -> load = Optional.of(new BulkLoad(database, f, graphNames())));
    }
  }

  /**
   * For those who hold on to {@link #dataset()}, as a server does: it stays the same object from
   * now on, so that whatever is added is a change like others, no load.
   */
  public void keepDataset() {
    finishLoad();
    datasetIsKept = true;
  }

  /** Whether a load has begun, so that one graph may be given after the other. */
  public boolean isLoading() {
    return load.isPresent();
  }

  /**
   * Ends what {@link #startLoad()} began; nothing is done when that was not called. No transaction
   * may be open, and what {@link #dataset()} returned before is of no use any more.
   *
   * @throws StoreException when the disk is full; what was written before that is put in its place
   *     when the store is opened next
   */
  public void finishLoad() {
    Optional<BulkLoad> ending = load;
    load = Optional.empty();
    try {
      ending.ifPresent(BulkLoad::end);
    } finally {
      putInPlace();
      ending.ifPresent(l -> rename(l.named(), name -> true));
    }
  }

  private synchronized void putInPlace() {
    if (folder.filter(BulkLoad::isIn).isPresent()) {
      try {
        counts = Optional.empty();
        BulkLoad.finish(database.base(), folder.get(), origins);
        database.close();
        database = Database.in(folder.get());
        revision.incrementAndGet();
      } catch (IOException | RuntimeException | InternalError e) {
        broken = true;
        throw WriteFailure.of(e, this);
      }
    }
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

  private boolean hasTriples(Node name) {
    return Txn.calculateRead(
        database.dataset(), () -> database.dataset().contains(name, Node.ANY, Node.ANY, Node.ANY));
  }

  private void write(Consumer<GraphChanges> change) {
    write(
        () -> {
          GraphChanges changes = new GraphChanges(database.base(), database.text());
          change.accept(changes);
          return changes.make(counts);
        });
  }

  /**
   * A change that fails leaves its mark, so that whoever opens the store next looks after it.
   *
   * @param change returns what the store counts then, if that is known
   */
  private synchronized void write(Supplier<Optional<TripleCounts>> change) {
    folder.ifPresent(StoreFolder::changing);
    try {
      counts = Txn.calculateWrite(database.dataset(), change);
    } catch (RuntimeException | InternalError e) {
      broken = true;
      counts = Optional.empty();
      throw WriteFailure.of(e, this);
    }
    if (!broken) {
      folder.ifPresent(StoreFolder::changed);
    }
    revision.incrementAndGet();
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
    names = Optional.empty();
    versions.clear();
    write(
        () -> {
          quads.forEachRemaining(
              quad -> {
                database.dataset().add(quad);
                read.incrementAndGet();
              });
          return Optional.empty();
        });
    firstVersion = revision.get();
    return read.get();
  }

  /** What is wrong with the store, a line each; empty when all is well. Readers may go on. */
  public List<String> verify() {
    return Txn.calculateRead(
        database.dataset(), () -> StoreVerification.problems(database.base(), database.dataset()));
  }

  /** Whether there is no triple at all. */
  public boolean isEmpty() {
    return Txn.calculateRead(database.dataset(), () -> !database.dataset().find().hasNext());
  }

  /**
   * Names of the graphs that have triples, in the order of their IRIs, after the last change. They
   * are looked up once and kept: a look into the index for each graph is long in a large store.
   */
  public Set<Node> graphNames() {
    // nobody who asks while a change is written waits for its end
    return names.<Set<Node>>map(Collections::unmodifiableSet).orElseGet(this::lookedUpNames);
  }

  private synchronized Set<Node> lookedUpNames() {
    NavigableSet<Node> known = names.orElseGet(this::storedNames);
    // a transaction that is open may be of before the last change
    if (!database.dataset().isInTransaction()) {
      names = Optional.of(known);
    }
    return Collections.unmodifiableSet(known);
  }

  private NavigableSet<Node> storedNames() {
    return Txn.calculateRead(database.dataset(), () -> inOrder(GraphNames.of(database.base())));
  }

  private static NavigableSet<Node> inOrder(Collection<Node> nodes) {
    NavigableSet<Node> sorted = new TreeSet<>(Comparator.comparing(Node::toString));
    sorted.addAll(nodes);
    return sorted;
  }

  /** After a change; who has the names as they were before keeps them so. */
  private synchronized void rename(Collection<Node> changed, Predicate<Node> hasTriples) {
    changed.forEach(name -> versions.put(name, revision.get()));
    names =
        names.map(
            before -> {
              NavigableSet<Node> after = inOrder(before);
              changed.stream().filter(hasTriples).forEach(after::add);
              changed.stream().filter(hasTriples.negate()).forEach(after::remove);
              return after;
            });
  }

  /**
   * Counts all triples after the last change: once all of them, by several threads, and after that
   * with each change what it adds and takes away.
   *
   * @param leftOut subjects whose triples do not count
   */
  public synchronized TripleCounts tripleCounts(Collection<Node> leftOut) {
    TripleCounts all = counts.orElseGet(() -> TripleCounts.of(database.base()));
    counts = Optional.of(all);
    return all.minus(
        Txn.calculateRead(database.dataset(), () -> TripleCounter.of(database.base(), leftOut)));
  }

  /** A copy of one graph; empty when there is none of that name. */
  public Graph graph(Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        database.dataset(), () -> GraphUtil.addInto(copy, database.dataset().getGraph(name)));
    return copy;
  }

  /**
   * Of the subjects of a graph that have two properties the values of the second, by those of the
   * first. The subjects themselves are not looked up, so it is fast where they are many. Use it
   * inside a transaction.
   */
  public Map<Node, Set<Node>> joined(Node graph, Node first, Node second) {
    return PropertyJoin.of(database.base(), graph, first, second);
  }

  /**
   * The values of a property in any graph, each once; each is looked up once, so it is fast where
   * many graphs say the same. Use it inside a transaction.
   */
  public Set<Node> values(Node property) {
    return PropertyJoin.values(database.base(), property);
  }

  /**
   * Some properties of all subjects of a graph that have the first of them, as a table. Use it
   * inside a transaction.
   *
   * @param properties of which a subject has at most one value each
   */
  public GraphTable table(Node graph, List<Node> properties) {
    return GraphTable.of(database.base(), graph, properties);
  }

  /**
   * The subjects of which one graph says that the first property has the one value and the second
   * the other. Only those are looked up, so it is fast where few of many are. Use it inside a
   * transaction.
   */
  public Set<Node> subjects(Node first, Node one, Node second, Node other) {
    return PropertyJoin.subjects(database.base(), first, one, second, other);
  }

  /**
   * The turns and passages that hold given words, as {@code text:query} finds them, without their
   * texts.
   *
   * @param words in the syntax of Lucene's query parser
   * @param most how many of the best
   * @return to be closed
   * @throws NotWordsException when these are no words to search for
   */
  public WordMatches search(String words, int most) {
    try {
      return database.words().find(words, most);
    } catch (IOException e) {
      throw new StoreException(
          this + ": the text index cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** The live dataset with its text index, for queries; use it inside a transaction. */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  /** Goes up with every change of the graph of that name, see {@link #revision()}. */
  public long version(Node graph) {
    return versions.getOrDefault(graph, firstVersion);
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
    DatasetGraph dataset = database.dataset();
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
    DatasetGraph dataset = database.dataset();
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
      DatabaseMgr.compact(database.base(), true);
    }
  }

  /** Ends all use of the store and lets another process have it. */
  @Override
  public void close() {
    try {
      load.ifPresent(BulkLoad::end);
    } finally {
      database.close();
      folder.ifPresent(StoreFolder::close);
    }
  }

  @Override
  public String toString() {
    return folder.map(StoreFolder::toString).orElse("in memory");
  }
}
