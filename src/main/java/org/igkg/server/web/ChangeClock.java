package org.igkg.server.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * Since when answers are what they are: since this server began, or since a change of the store was
 * seen. Each change has a later second than the one before it, also where two come within one
 * second or the machine's clock is set back: {@code If-Modified-Since} never hides a change.
 */
public final class ChangeClock {
  private final LongSupplier revision;
  private final Clock clock;
  private long seen;
  private Instant since;

  public ChangeClock(LongSupplier revision) {
    this(revision, Clock.systemUTC());
  }

  ChangeClock(LongSupplier revision, Clock clock) {
    this.revision = revision;
    this.clock = clock;
    seen = revision.getAsLong();
    since = now();
  }

  /** In whole seconds, as HTTP has it. */
  public synchronized Instant lastModified() {
    long current = revision.getAsLong();
    if (current != seen) {
      seen = current;
      Instant next = since.plusSeconds(1);
      Instant now = now();
      since = now.isAfter(next) ? now : next;
    }
    return since;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
