package org.igkg.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import org.igkg.source.Checksum;

/**
 * A folder of what was fetched: {@code .fetched/objects/ab/abcd…} holds the content by its SHA-256,
 * {@code .fetched/journal.csv} says what came from where and when, {@code documents} is what {@code
 * ingest} reads, made from the two. Content is never overwritten or deleted: a page that changed or
 * vanished is still there as it was.
 */
public final class HarvestCache implements AutoCloseable {
  private static final String HIDDEN = ".fetched";

  private final Path folder;
  private final FileChannel lock;
  private final Journal journal;

  private HarvestCache(Path folder, FileChannel lock, Journal journal) {
    this.folder = folder;
    this.lock = lock;
    this.journal = journal;
  }

  /**
   * Takes the folder, creating it where there is none.
   *
   * @throws IOException when it cannot be written to, or another process holds it
   */
  public static HarvestCache open(Path folder) throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(HIDDEN));
    FileChannel lock =
        FileChannel.open(
            hidden.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isLocked(lock)) {
        throw new IOException(
            folder + ": another process harvests into this folder; wait for it, or name another");
      }
      return new HarvestCache(folder, lock, Journal.open(hidden.resolve("journal.csv")));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The lock lives as long as the channel. */
  @SuppressWarnings("resource")
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** What {@code ingest} reads. */
  public Path documents() {
    return folder.resolve("documents");
  }

  Optional<Fetched> of(URI address) {
    return journal.of(address);
  }

  Collection<Fetched> all() {
    return journal.all();
  }

  /** The content of {@code fetched}, if it is still what its checksum says. */
  Optional<byte[]> content(Fetched fetched) throws IOException {
    Path object = object(fetched.sha256());
    if (!fetched.hasContent() || !Files.isRegularFile(object)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(object);
    return Optional.of(bytes).filter(b -> Checksum.sha256(b).equals(fetched.sha256()));
  }

  /** Keeps content and returns its checksum; only then may the journal name it. */
  String keep(byte[] bytes) throws IOException {
    String sha256 = Checksum.sha256(bytes);
    Path object = object(sha256);
    boolean whole = Files.isRegularFile(object) && Files.size(object) == bytes.length;
    if (!whole) {
      WholeFile.write(object, bytes);
    }
    return sha256;
  }

  void note(Fetched fetched) throws IOException {
    journal.add(fetched);
  }

  private Path object(String sha256) {
    String start = sha256.substring(0, Math.min(2, sha256.length()));
    return folder.resolve(HIDDEN).resolve("objects").resolve(start).resolve(sha256);
  }

  @Override
  public void close() throws IOException {
    journal.close();
    lock.close();
  }
}
