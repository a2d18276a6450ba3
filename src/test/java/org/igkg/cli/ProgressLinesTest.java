package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final ProgressLines lines =
      new ProgressLines(new PrintStream(printed, true, StandardCharsets.UTF_8), now::get);

  @Test
  void tellsRateAndTimeLeft() {
    now.set(Instant.EPOCH.plusSeconds(10));
    lines.done(25, 125);
    now.set(Instant.EPOCH.plusSeconds(1000));
    lines.done(50, 125);
    lines.step("counting");
    assertThat(text().lines())
        .containsExactly(
            "25 of 125 documents, 2.5 a second, 40 s left",
            "50 of 125 documents, 0.1 a second, 25 min left",
            "counting");
  }

  @Test
  void saysNothingOfShortRuns() {
    now.set(Instant.EPOCH.plusSeconds(10));
    lines.done(25, 25);
    lines.step("counting");
    assertThat(text()).isEmpty();
  }

  @Test
  void knowsNoRateBeforeTimeHasPassed() {
    lines.done(25, 50);
    assertThat(text().strip()).isEqualTo("25 of 50 documents");
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
