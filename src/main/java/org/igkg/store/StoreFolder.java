package org.igkg.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.tdb2.params.StoreParams;

/**
 * A store's folder on disk, held by one process at a time: {@code graph} (TDB2), {@code text}
 * (Lucene), {@code origins.tsv} (see {@link Origins}), {@code lock}, {@code changing} while a
 * change is written, and {@code waiting} while many are (see {@link BulkLog}).
 *
 * <p>TDB2 and Lucene lock their own files too, but TDB2 silently shares one database between two
 * opens within a process, and its message to a second process does not say what to do.
 */
final class StoreFolder implements AutoCloseable {
  private static final String GRAPH = "graph";
  private static final String TEXT = "text";
  private static final String LOCK = "lock";
  private static final String ORIGINS = "origins.tsv";

  /** There while a change is written: who finds it knows that a change was broken off. */
  private static final String CHANGING = "changing";

  private static final String WAITING = "waiting";

  /** Where a text index is made anew before it takes the place of the other. */
  private static final String TEXT_NEW = "text-new";

  private static final long MEGABYTE = 1024L * 1024L;

  /** TDB2 makes files grow by 8 MB each, and it has a dozen. */
  private static final long LEAST_ROOM = 128 * MEGABYTE;

  /** What an index consists of. */
  private static final List<String> INDEX_FILES = List.of(".dat", ".idn", ".bpt");

  private static final Pattern GENERATION = Pattern.compile("Data-(\\d{1,9})(-tmp)?");

  private final Path path;
  private final FileChannel channel;

  private StoreFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Takes the folder, creating it where there is none. */
  static StoreFolder take(Path path) {
    requireStoreOrNothing(path);
    try {
      Files.createDirectories(path);
      return new StoreFolder(path, lock(path));
    } catch (IOException e) {
      throw new StoreException(
          path + ": cannot be written to (" + e + "); choose a folder that can, with --store DIR",
          e);
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLocked(channel)) {
      return channel;
    }
    channel.close();
    throw new StoreException(
        path
            + ": another process holds this store (a running server, which takes documents in itself"
            + " with serve --watch?); stop it, or choose another folder with --store DIR");
  }

  /** The lock lives as long as the channel, so the lock object itself need not be kept. */
  @SuppressWarnings("resource")
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** A folder with other files in it is left alone: a store would be mixed into them. */
  private static void requireStoreOrNothing(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StoreException(path + ": is a file; name a folder for the store");
    }
    if (Files.isDirectory(path) && !Files.isDirectory(path.resolve(GRAPH)) && hasFiles(path)) {
      throw new StoreException(
          path + ": holds files but no IGKG store; name an empty or a new folder");
    }
  }

  private static boolean hasFiles(Path path) {
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> !file.endsWith(LOCK));
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be read (" + e + ")", e);
    }
  }

  /** Folder of the triples. */
  Path graph() {
    return subfolder(GRAPH);
  }

  /** Folder of the text index. */
  Path text() {
    return subfolder(TEXT);
  }

  /** The log of what graphs were made from. */
  Path origins() {
    return path.resolve(ORIGINS);
  }

  /** The quads of a load that has not ended. */
  Path bulkLog() {
    return path.resolve(WAITING);
  }

  /** Where the database will be from its next generation on. */
  Path nextGeneration() throws IOException {
    return generation(latest(generations()) + 1);
  }

  /** Bytes of a file of the database; 0 when it is not there. */
  long size(String file) throws IOException {
    Path found = generation(latest(generations())).resolve(file);
    return Files.exists(found) ? Files.size(found) : 0;
  }

  private Path generation(int number) {
    return graph().resolve(String.format(Locale.ROOT, "Data-%04d", number));
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> files = Files.list(graph())) {
      return files.filter(f -> number(f) >= 0).toList();
    }
  }

  private static int latest(List<Path> generations) {
    return generations.stream().mapToInt(StoreFolder::number).max().orElse(0);
  }

  /**
   * Deletes what a compaction that was broken off left: TDB2 uses the generation with the highest
   * number, and gives a new one its number only when it is complete. A compaction also makes the
   * indexes that a store has by default: those that this store does not use are deleted too.
   *
   * @param used names of the indexes of quads
   */
  void sweep(Set<String> used) throws IOException {
    List<Path> generations = generations();
    int latest = latest(generations);
    for (Path generation : generations) {
      if (number(generation) < latest) {
        IOX.deleteAll(generation);
      } else {
        sweepIndexes(generation, used);
      }
    }
  }

  private static void sweepIndexes(Path generation, Set<String> used) throws IOException {
    for (String index : StoreParams.getDftStoreParams().getQuadIndexes()) {
      if (!used.contains(index)) {
        for (String file : INDEX_FILES) {
          Files.deleteIfExists(generation.resolve(index + file));
        }
      }
    }
  }

  /** Of {@code Data-0007} 7, of {@code Data-0008-tmp} 0, of anything else -1. */
  private static int number(Path file) {
    Matcher generation = GENERATION.matcher(String.valueOf(file.getFileName()));
    if (!generation.matches()) {
      return -1;
    }
    return generation.group(2) == null ? Integer.parseInt(generation.group(1)) : 0;
  }

  /** Folder for a new text index; empty. */
  Path newText() throws IOException {
    clear(TEXT_NEW);
    return subfolder(TEXT_NEW);
  }

  /** Puts the new text index in the place of the old one. */
  void takeNewText() throws IOException {
    clear(TEXT);
    Files.move(path.resolve(TEXT_NEW), path.resolve(TEXT), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Whether a change was broken off: the process was killed, the machine stopped, the disk full.
   */
  boolean wasChanging() {
    return Files.exists(path.resolve(CHANGING));
  }

  /** To be called before a change, which ends with {@link #changed()}. */
  void changing() {
    requireRoom();
    try (FileChannel mark =
        FileChannel.open(
            path.resolve(CHANGING), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      mark.force(true);
    } catch (IOException e) {
      throw new StoreException(
          path + ": cannot be written to (" + e.getMessage() + "); nothing was changed", e);
    }
  }

  /**
   * A disk that fills up while a mapped file grows ends in an error of the virtual machine, not in
   * an exception, so a change is not begun on the last of it.
   */
  private void requireRoom() {
    try {
      long room = Files.getFileStore(path).getUsableSpace();
      if (room < LEAST_ROOM) {
        throw new StoreException(
            path
                + ": only "
                + room / MEGABYTE
                + " MB are left on its disk, a change needs "
                + LEAST_ROOM / MEGABYTE
                + "; nothing was changed. Make room, then do it again");
      }
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be looked into (" + e + ")", e);
    }
  }

  void changed() {
    try {
      Files.deleteIfExists(path.resolve(CHANGING));
    } catch (IOException e) {
      throw new StoreException(path + ": the mark of a change cannot be removed (" + e + ")", e);
    }
  }

  private void clear(String name) {
    if (Files.exists(path.resolve(name))) {
      IOX.deleteAll(path.resolve(name));
    }
  }

  private Path subfolder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be written to (" + e + ")", e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException(path + ": the lock cannot be released (" + e + ")", e);
    }
  }
}
