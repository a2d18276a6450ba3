package org.igkg.query;

import java.time.Duration;

/** A query took longer than it may. */
public final class TimeLimitException extends RuntimeException {
  private final transient Duration limit;

  TimeLimitException(Duration limit, Throwable cause) {
    super("stopped after " + limit.toSeconds() + " s; ask for less, for example one year", cause);
    this.limit = limit;
  }

  /** How long the query was allowed to take. */
  public Duration limit() {
    return limit;
  }
}
