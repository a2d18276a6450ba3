package org.igkg.server.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.igkg.dump.DumpFile;
import org.igkg.dump.Dumps;
import org.igkg.server.web.PerRevision;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;

/**
 * The dumps of what the store holds now, made in the background when they are first asked for and
 * again when the store has changed. They lie in a temporary folder of this server.
 */
public final class DumpFolder implements AutoCloseable {
  /** Small stores are ready by then, so that nobody is told to come back. */
  private static final int PATIENCE_SECONDS = 10;

  /** Within them a writer that is told to stop does; the store cannot be closed before. */
  private static final int STOP_SECONDS = 20;

  private final GraphStore store;
  private final PublicBase base;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "dumps");
            thread.setDaemon(true);
            return thread;
          });
  private final PerRevision<Future<Made>> runs;

  public DumpFolder(GraphStore store, PublicBase base) {
    this.store = store;
    this.base = base;
    runs = new PerRevision<>(store::revision, () -> worker.submit(this::write));
  }

  /** Files in a folder. */
  record Made(Path folder, List<DumpFile> files) {}

  /**
   * The dumps; empty when they are still being made.
   *
   * @throws IOException when they could not be written
   */
  Optional<Made> made() throws IOException {
    try {
      return Optional.of(runs.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IOException("the dumps could not be written", e);
    }
  }

  private Made write() throws IOException {
    Path folder = Files.createTempDirectory("igkg-dumps");
    folder.toFile().deleteOnExit();
    List<DumpFile> files = Dumps.write(store, base.iri(), folder);
    try (Stream<Path> written = Files.list(folder)) {
      written.forEach(file -> file.toFile().deleteOnExit());
    }
    return new Made(folder, files);
  }

  /** Stops writing and gives the space back. */
  @Override
  public void close() throws IOException {
    worker.shutdownNow();
    try {
      worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Optional<Future<Made>> last = runs.made();
    if (last.isPresent() && last.get().isDone() && !last.get().isCancelled()) {
      try {
        IOX.deleteAll(last.get().get().folder);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException nothingWritten) {
        return;
      }
    }
  }
}
