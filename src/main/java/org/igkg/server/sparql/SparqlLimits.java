package org.igkg.server.sparql;

import java.time.Duration;

/**
 * What one query may take. Past either limit there is no answer but an error that names it.
 *
 * @param time until the answer is complete
 * @param rows of a SELECT, or triples of a CONSTRUCT or DESCRIBE
 * @param atOnce queries that are worked on at the same time
 */
public record SparqlLimits(Duration time, long rows, int atOnce) {
  /** Each holds its intermediate rows in memory. */
  public static final int DEFAULT_AT_ONCE = 8;

  /** 30 seconds and one million rows. */
  public static final SparqlLimits DEFAULT = new SparqlLimits(Duration.ofSeconds(30), 1_000_000);

  public SparqlLimits(Duration time, long rows) {
    this(time, rows, DEFAULT_AT_ONCE);
  }

  public SparqlLimits {
    if (time.toSeconds() < 1 || rows < 1 || atOnce < 1) {
      throw new IllegalArgumentException(
          "limits are a second, a row and a query at least: " + time + ", " + rows + ", " + atOnce);
    }
  }
}
