package org.igkg.query;

import java.time.Duration;

/**
 * How long a query may take and how many rows it may return. Rows past the cap are cut, and the
 * result says so.
 */
public record QueryLimits(Duration time, int rows) {
  /** 30 seconds and 10,000 rows. */
  public static final QueryLimits DEFAULT = new QueryLimits(Duration.ofSeconds(30), 10_000);

  public QueryLimits {
    if (time.isNegative() || time.isZero() || rows < 1) {
      throw new IllegalArgumentException("limits must be positive: " + time + ", " + rows);
    }
  }
}
