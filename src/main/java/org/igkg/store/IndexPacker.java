package org.igkg.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Puts the quads of a log into the indexes by writing these anew, each in its order from the first
 * block to the last: several times as fast as one insertion after the other, and without the blocks
 * that those leave behind.
 *
 * <p>As a compaction does, it makes the next generation of the database ({@code Data-0002}) beside
 * the present one and gives it its name when it is complete, so it can be broken off at any time
 * and be done again. What is not an index of quads is linked, not copied.
 */
final class IndexPacker {
  private static final String SORTING = "sorting-";
  private static final String LOCK = "tdb.lock";

  /** Each has its share of the memory for sorting, and of the disk. */
  private static final int AT_A_TIME = 2;

  private final DatasetGraph base;
  private final BulkLog log;
  private final Path present;
  private final Path made;

  private IndexPacker(DatasetGraph base, BulkLog log, Path made) {
    this.base = base;
    this.log = log;
    this.present = Path.of(TDBInternal.getDatasetGraphTDB(base).getLocation().getDirectoryPath());
    this.made = made;
  }

  /**
   * Makes the next generation; the database has to be opened anew to have it.
   *
   * @param base the database as it is, in no transaction
   */
  static void pack(DatasetGraph base, BulkLog log, StoreFolder folder) throws IOException {
    Path next = folder.nextGeneration();
    Path made = next.resolveSibling(next.getFileName() + "-tmp");
    if (Files.exists(made)) {
      IOX.deleteAll(made);
    }
    Files.createDirectories(made);
    try {
      new IndexPacker(base, log, made).pack();
      Files.move(made, next, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      if (Files.exists(made)) {
        IOX.deleteAll(made);
      }
    }
  }

  private void pack() throws IOException {
    TupleIndex[] indexes = QuadIndexes.of(base);
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<?>> packing =
          Stream.of(indexes).<Future<?>>map(index -> pool.submit(() -> packIn(index))).toList();
      for (Future<?> one : packing) {
        await(one);
      }
    } finally {
      pool.shutdownNow();
    }
    linkOthers(Stream.of(indexes).map(TupleIndex::getName).toList());
  }

  private static void await(Future<?> packing) throws IOException {
    try {
      packing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    }
  }

  private Void packIn(TupleIndex index) throws IOException {
    Path sorting = Files.createDirectory(made.resolve(SORTING + index.getName()));
    try (SortedQuads sorted = SortedQuads.of(log, index, sorting)) {
      RangeIndex stored = ((TupleIndexRecord) index).getRangeIndex();
      List<QuadRun> all = new ArrayList<>(sorted.runs());
      Txn.executeRead(
          base,
          () -> {
            all.add(QuadRun.of(stored.iterator()));
            write(stored, index.getName(), merged(all));
          });
    }
    IOX.deleteAll(sorting);
    return null;
  }

  private static Iterator<Record> merged(List<QuadRun> runs) {
    try {
      return new MergedQuads(runs);
    } catch (IOException e) {
      throw IOX.exception(e);
    }
  }

  private void write(RangeIndex like, String name, Iterator<Record> quads) {
    BPlusTree empty =
        BPlusTreeFactory.createBPTree(
            ComponentId.allocLocal(),
            new FileSet(Location.create(made), name),
            like.getRecordFactory());
    BlockMgr nodes = empty.getNodeManager().getBlockMgr();
    BlockMgr records = empty.getRecordsMgr().getBlockMgr();
    BPlusTree packed =
        BPlusTreeRewriter.packIntoBPlusTree(
            quads,
            empty.getParams(),
            like.getRecordFactory(),
            empty.getStateManager().getBufferChannel(),
            nodes,
            records);
    packed.sync();
    packed.close();
  }

  private void linkOthers(List<String> indexes) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(present)) {
      files = all.filter(file -> !isOfIndex(file, indexes)).toList();
    }
    for (Path file : files) {
      link(file, made.resolve(file.getFileName()));
    }
  }

  private static boolean isOfIndex(Path file, List<String> indexes) {
    String name = file.getFileName().toString();
    return name.equals(LOCK) || indexes.contains(name.replaceFirst("\\..*", ""));
  }

  private static void link(Path file, Path as) throws IOException {
    try {
      Files.createLink(as, file);
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      Files.copy(file, as);
    }
  }
}
