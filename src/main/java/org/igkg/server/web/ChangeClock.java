package org.igkg.server.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * Since when answers are what they are: since this server began, or since a change of the store was
 * seen. Never too early, so that {@code If-Modified-Since} never hides a change.
 */
public final class ChangeClock {
  private final LongSupplier revision;
  private long seen;
  private Instant since;

  public ChangeClock(LongSupplier revision) {
    this.revision = revision;
    seen = revision.getAsLong();
    since = now();
  }

  /** In whole seconds, as HTTP has it. */
  public synchronized Instant lastModified() {
    long current = revision.getAsLong();
    if (current != seen) {
      seen = current;
      since = now();
    }
    return since;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
