package org.igkg.harvest;

import java.time.Duration;
import java.time.Instant;

/**
 * When one host may be asked again. After errors in a row the pauses grow, then it is left alone.
 */
final class Pace {
  private static final int ERRORS_BEFORE_STOP = 6;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Instant next = Instant.MIN;
  private int errors;

  Instant next() {
    return next;
  }

  boolean isStopped() {
    return errors >= ERRORS_BEFORE_STOP;
  }

  void answered(Instant now, Duration delay) {
    errors = 0;
    next = now.plus(delay);
  }

  /**
   * @param asked what the site asks for; zero when it asks for nothing
   */
  void failed(Instant now, Duration delay, Duration asked) {
    errors++;
    Duration longer = delay.plusSeconds(1).multipliedBy(1L << errors);
    Duration backOff = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    next = now.plus(asked.compareTo(backOff) > 0 ? asked : backOff);
  }
}
