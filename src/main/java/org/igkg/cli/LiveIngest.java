package org.igkg.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.igkg.ingest.IngestReport;

/**
 * Takes documents in while the store is served: looks into folders again and again, and gives what
 * is new or changed there to an ingest.
 */
final class LiveIngest implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** A disk that is full is not full for a second. */
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

  /** An ingest that is stopped in the middle loses nothing that was committed. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Takes documents in, and returns when readers see what they say. */
  @FunctionalInterface
  interface Taker {
    IngestReport take(List<Path> documents);
  }

  private final FolderWatch watch;
  private final Supplier<Taker> maker;
  private final PrintStream err;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "live-ingest");

  private LiveIngest(FolderWatch watch, Supplier<Taker> maker, PrintStream err) {
    this.watch = watch;
    this.maker = maker;
    this.err = err;
    thread.setDaemon(true);
  }

  /**
   * Begins to look, if there are folders to look into.
   *
   * @param maker is asked only then
   */
  static LiveIngest start(FolderWatch watch, Supplier<Taker> maker, PrintStream err) {
    LiveIngest live = new LiveIngest(watch, maker, err);
    if (!watch.isEmpty()) {
      live.thread.start();
    }
    return live;
  }

  private void run() {
    try {
      Taker taker = maker.get();
      Duration pause = PAUSE;
      while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = look(taker) ? PAUSE : PAUSE_AFTER_FAILURE;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all went well. */
  private boolean look(Taker taker) {
    List<Path> documents = List.of();
    try {
      documents = watch.look();
      if (!documents.isEmpty()) {
        take(documents, taker);
      }
      return true;
    } catch (RuntimeException e) {
      watch.forget(documents);
      err.println("Nothing was taken in: " + e.getMessage() + "; it is tried again in a minute");
      return false;
    }
  }

  private void take(List<Path> documents, Taker taker) {
    long start = System.nanoTime();
    IngestReport report = taker.take(documents);
    report.problems().forEach(err::println);
    err.println(
        String.format(
            Locale.ROOT,
            "Taken in: %s, in %.1f s",
            ReportLine.of(report),
            (System.nanoTime() - start) / 1e9));
  }

  /** Stops looking, and waits some time for what is on its way. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
