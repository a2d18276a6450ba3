package org.igkg.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * The quads of a log in the order of an index, as keys of that index: sorted runs, of which all but
 * the last are files.
 */
final class SortedQuads implements Closeable {
  /** 64 MB. */
  private static final int IN_MEMORY = 2 * 1024 * 1024;

  private static final int BUFFER = 1024 * 1024;

  private final Path folder;
  private final QuadSorter sorter;
  private final List<Path> files = new ArrayList<>();
  private final List<QuadRun> open = new ArrayList<>();

  private SortedQuads(Path folder, int capacity) {
    this.folder = folder;
    this.sorter = new QuadSorter(capacity);
  }

  /**
   * @param folder for temporary files; it is used by nothing else
   */
  static SortedQuads of(BulkLog log, TupleIndex index, Path folder) throws IOException {
    return of(log, index, folder, IN_MEMORY);
  }

  /**
   * @param run the most quads that are sorted in memory
   */
  static SortedQuads of(BulkLog log, TupleIndex index, Path folder, int run) throws IOException {
    int[] columns = QuadIndexes.columns(index);
    long most = log.size() / BulkLog.QUAD + 1;
    SortedQuads sorted = new SortedQuads(folder, (int) Math.min(run, most));
    log.read((quads, origins) -> sorted.add(quads, columns));
    sorted.sorter.sort();
    return sorted;
  }

  private void add(ByteBuffer quads, int[] columns) throws IOException {
    for (int quad = 0; quad < quads.limit(); quad += BulkLog.QUAD) {
      if (sorter.isFull()) {
        sorter.sort();
        write();
        sorter.clear();
      }
      sorter.add(quads, quad, columns);
    }
  }

  private void write() throws IOException {
    Path file = folder.resolve(String.valueOf(files.size()));
    files.add(file);
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      for (int quad = 0; quad < sorter.size(); quad++) {
        sorter.put(quad, buffer);
        if (!buffer.hasRemaining() || quad == sorter.size() - 1) {
          buffer.flip();
          while (buffer.hasRemaining()) {
            out.write(buffer);
          }
          buffer.clear();
        }
      }
    }
  }

  /** The runs, each in order; to be called once. */
  List<QuadRun> runs() throws IOException {
    for (Path file : files) {
      open.add(QuadRun.of(file, BUFFER));
    }
    open.add(QuadRun.of(sorter));
    return List.copyOf(open);
  }

  @Override
  public void close() throws IOException {
    for (QuadRun run : open) {
      run.close();
    }
  }
}
