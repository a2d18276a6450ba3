package org.igkg.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.igkg.ingest.Progress;

/**
 * Lines for a long run: one for every 25 documents, with the rate so far and the time that the rest
 * of the documents takes at that rate, and one for each step after them.
 */
final class ProgressLines implements Progress {
  private static final int EVERY = 25;

  private final PrintStream err;
  private final InstantSource clock;
  private final Instant start;
  private boolean isLong;

  ProgressLines(PrintStream err) {
    this(err, InstantSource.system());
  }

  ProgressLines(PrintStream err, InstantSource clock) {
    this.err = err;
    this.clock = clock;
    this.start = clock.instant();
  }

  @Override
  public void done(int documents, int total) {
    isLong = total > EVERY;
    if (isLong && (documents % EVERY == 0 || documents == total)) {
      err.println(documents + " of " + total + " documents" + pace(documents, total));
    }
  }

  private String pace(int documents, int total) {
    double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    if (seconds <= 0 || documents == total) {
      return "";
    }
    double left = seconds / documents * (total - documents);
    return String.format(
        Locale.ROOT, ", %.1f a second, %s left", documents / seconds, duration(Math.round(left)));
  }

  /** {@code 40 s}, from two minutes on {@code 12 min}. */
  private static String duration(long seconds) {
    return seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }

  @Override
  public void step(String what) {
    if (isLong) {
      err.println(what);
    }
  }
}
