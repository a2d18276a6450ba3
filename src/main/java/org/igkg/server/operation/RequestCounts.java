package org.igkg.server.operation;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Numbers of requests, kept without the metrics library, whose start would take a third of a second
 * of every server's: it is loaded when the numbers are first asked for.
 */
final class RequestCounts {
  private final Map<Kind, Sum> sums = new ConcurrentHashMap<>();

  private record Kind(String name, int status) {}

  private record Sum(LongAdder count, LongAdder nanos) {}

  void add(String kind, int status, long nanos) {
    Sum sum =
        sums.computeIfAbsent(
            new Kind(kind, status), k -> new Sum(new LongAdder(), new LongAdder()));
    sum.count.increment();
    sum.nanos.add(nanos);
  }

  /** Kinds that are registered already stay as they are. */
  void registerIn(MeterRegistry registry) {
    sums.forEach(
        (kind, sum) ->
            FunctionTimer.builder(
                    "igkg.requests",
                    sum,
                    s -> s.count.sum(),
                    s -> s.nanos.sum(),
                    TimeUnit.NANOSECONDS)
                .tags("kind", kind.name, "status", Integer.toString(kind.status))
                .register(registry));
  }
}
