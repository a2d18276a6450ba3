package org.igkg.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * The time that it was at the beginning and what has passed since, which does not jump when the
 * clock of the machine is set: pauses between requests stay as long as they were promised, and no
 * run waits for a day that was yesterday.
 */
final class SteadyClock extends Clock {
  private final Instant begun;
  private final ZoneId zone;
  private final LongSupplier nanos;
  private final long first;

  SteadyClock(Clock start) {
    this(start, System::nanoTime);
  }

  /**
   * @param nanos nanoseconds from any moment, never set back
   */
  SteadyClock(Clock start, LongSupplier nanos) {
    this(start.instant(), start.getZone(), nanos, nanos.getAsLong());
  }

  private SteadyClock(Instant begun, ZoneId zone, LongSupplier nanos, long first) {
    this.begun = begun;
    this.zone = zone;
    this.nanos = nanos;
    this.first = first;
  }

  @Override
  public Instant instant() {
    return begun.plus(Duration.ofNanos(nanos.getAsLong() - first));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SteadyClock(begun, other, nanos, first);
  }
}
