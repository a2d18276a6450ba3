package org.igkg.harvest;

import java.time.Duration;

/**
 * How to go about it.
 *
 * @param userAgent the program and whom to write to
 * @param delay between two requests to a host, at least; robots.txt may ask for more
 * @param freshFor what was fetched within that time is not asked for again, so that a run that was
 *     broken off goes on
 * @param pages requests after which a run stops
 * @param bytes received after which a run stops
 * @param time after which a run stops
 * @param privateAllowed whether addresses that are not public may be asked: for tests
 * @param fetch what one answer may take
 */
public record HarvestOptions(
    String userAgent,
    Duration delay,
    Duration freshFor,
    int pages,
    long bytes,
    Duration time,
    boolean privateAllowed,
    FetchLimits fetch) {

  public HarvestOptions {
    if (userAgent.isBlank() || !userAgent.matches("[\\x20-\\x7E]+")) {
      throw new IllegalArgumentException("not a user agent in ASCII: '" + userAgent + "'");
    }
    if (delay.isNegative() || freshFor.isNegative() || pages < 1 || bytes < 1 || time.isZero()) {
      throw new IllegalArgumentException("a pause is not negative, a limit is 1 at least");
    }
  }

  /** Two seconds between requests, a day of freshness, 5,000 requests, 2 GB, six hours. */
  public static HarvestOptions standard(String userAgent) {
    return new HarvestOptions(
        userAgent,
        Duration.ofSeconds(2),
        Duration.ofDays(1),
        5000,
        2L * 1024 * 1024 * 1024,
        Duration.ofHours(6),
        false,
        FetchLimits.DEFAULT);
  }
}
