package org.igkg.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * How long each phase of a run took, summed over threads: with two of them the phases of reading
 * add up to twice the time on the clock. Threads may share it.
 */
public final class PhaseTimes {
  /** In the order of a run. The first five are of one document each and run on many threads. */
  enum Phase {
    READ,
    EXTRACT,
    RESOLVE,
    MAP,
    VALIDATE,
    WRITE,
    SETTLE,
    DERIVE
  }

  private final Map<Phase, LongAdder> nanos = new EnumMap<>(Phase.class);

  PhaseTimes() {
    for (Phase phase : Phase.values()) {
      nanos.put(phase, new LongAdder());
    }
  }

  <T> T time(Phase phase, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.get(phase).add(System.nanoTime() - start);
    }
  }

  void time(Phase phase, Runnable work) {
    time(
        phase,
        () -> {
          work.run();
          return phase;
        });
  }

  /** A line for each phase, {@code extract 12.3 s}. */
  public List<String> lines() {
    return nanos.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%-8s %8.1f s",
                    e.getKey().name().toLowerCase(Locale.ROOT),
                    e.getValue().sum() / 1e9))
        .toList();
  }
}
