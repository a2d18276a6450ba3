package org.igkg.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChangeClockTest {
  private static final Instant START = Instant.parse("2031-05-01T10:00:00.700Z");

  private Instant machine = START;
  private long revision;
  private final ChangeClock clock = new ChangeClock(() -> revision, clock());

  @Test
  void isTheStartInWholeSeconds() {
    machine = START.plusSeconds(60);

    assertThat(clock.lastModified()).isEqualTo("2031-05-01T10:00:00Z");
  }

  @Test
  void isTheSecondInWhichAChangeWasSeen() {
    machine = START.plusSeconds(60);
    revision++;

    assertThat(clock.lastModified()).isEqualTo("2031-05-01T10:01:00Z");
  }

  @Test
  void tellsTwoChangesOfOneSecondApart() {
    revision++;
    Instant first = clock.lastModified();
    revision++;

    assertThat(clock.lastModified()).isAfter(first);
  }

  @Test
  void isLaterAfterAChangeAlsoWhenTheClockWasSetBack() {
    Instant before = clock.lastModified();
    machine = START.minusSeconds(86_400);
    revision++;

    assertThat(clock.lastModified()).isAfter(before);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return machine;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
