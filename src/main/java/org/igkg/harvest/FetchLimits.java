package org.igkg.harvest;

import java.time.Duration;

/**
 * What one answer may take.
 *
 * @param bytes after unpacking; the largest records are PDF books of some 30 MB
 * @param time until the answer is whole
 */
public record FetchLimits(long bytes, Duration time) {
  public static final FetchLimits DEFAULT =
      new FetchLimits(64L * 1024 * 1024, Duration.ofSeconds(60));

  public FetchLimits {
    if (bytes < 1 || bytes >= Integer.MAX_VALUE || time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("not limits of an answer: " + bytes + " bytes, " + time);
    }
  }
}
