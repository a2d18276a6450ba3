package org.igkg.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
  private static final Instant MAY = Instant.parse("2031-05-01T10:00:00Z");

  private long nanos = Long.MAX_VALUE - 1;
  private final Clock clock = new SteadyClock(Clock.fixed(MAY, ZoneOffset.UTC), () -> nanos);

  @Test
  void beginsWithTheTimeOfTheMachine() {
    assertThat(clock.instant()).isEqualTo(MAY);
  }

  @Test
  void countsWhatPassesAlsoWhereTheCounterBeginsAgain() {
    nanos += Duration.ofSeconds(5).toNanos();

    assertThat(clock.instant()).isEqualTo(MAY.plusSeconds(5));
  }

  @Test
  void tellsTheSameMomentsInAnotherZone() {
    nanos += Duration.ofSeconds(5).toNanos();

    Clock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));

    assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(elsewhere.instant()).isEqualTo(MAY.plusSeconds(5));
  }
}
