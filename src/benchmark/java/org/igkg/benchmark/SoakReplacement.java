package org.igkg.benchmark;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Replaces some documents by their other version and back, with rests between. */
final class SoakReplacement {
  private static final long REST_MILLIS = 8_000;

  private final List<Runnable> versions;
  private final AtomicReference<State> state = new AtomicReference<>(new State(0, true, 0));
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  /**
   * What the store holds.
   *
   * @param version 0 or 1, the one it had when it is changing
   * @param settled whether nothing is being changed
   * @param changes how many there were
   */
  record State(int version, boolean settled, int changes) {}

  SoakReplacement(Runnable toFirst, Runnable toSecond) {
    versions = List.of(toFirst, toSecond);
  }

  AtomicReference<State> state() {
    return state;
  }

  Thread start() {
    Thread thread = new Thread(this::run, "replacement");
    thread.start();
    return thread;
  }

  private void run() {
    try {
      while (!stopped) {
        State now = state.get();
        int next = 1 - now.version;
        state.set(new State(now.version, false, now.changes));
        versions.get(next).run();
        state.set(new State(next, true, now.changes + 1));
        TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
      }
    } catch (RuntimeException e) {
      failures.add("replacement: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stopped = true;
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public String toString() {
    return state.get().changes + " replacements" + (failures.isEmpty() ? "" : " " + failures);
  }
}
