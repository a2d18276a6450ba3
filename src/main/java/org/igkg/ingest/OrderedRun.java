package org.igkg.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on several threads whose results come in the order of the input. Only a few results wait at
 * any time, so the memory needed does not grow with the number of documents.
 */
final class OrderedRun {
  private static final int WAITING_PER_THREAD = 4;

  private final int threads;

  OrderedRun(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.threads = threads;
  }

  /** Gives every result to {@code sink}, on the calling thread. An exception ends the run. */
  <A, B> void run(Iterator<A> input, Function<A, B> work, Consumer<B> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<B>> waiting = new ArrayDeque<>();
      while (input.hasNext() || !waiting.isEmpty()) {
        while (input.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          A next = input.next();
          waiting.add(pool.submit(() -> work.apply(next)));
        }
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    }
  }
}
