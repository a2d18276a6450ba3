package org.igkg.server.sparql;

import java.time.Duration;

/**
 * What one query may take. Past either limit there is no answer but an error that names it.
 *
 * @param time until the answer is complete
 * @param rows of a SELECT, or triples of a CONSTRUCT or DESCRIBE
 */
public record SparqlLimits(Duration time, long rows) {
  /** 30 seconds and one million rows. */
  public static final SparqlLimits DEFAULT = new SparqlLimits(Duration.ofSeconds(30), 1_000_000);

  public SparqlLimits {
    if (time.toSeconds() < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "limits are a second and a row at least: " + time + ", " + rows);
    }
  }
}
