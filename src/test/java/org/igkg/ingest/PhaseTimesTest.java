package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.igkg.ingest.PhaseTimes.Phase;
import org.junit.jupiter.api.Test;

class PhaseTimesTest {
  @Test
  void hasALineForEachPhaseInTheOrderOfARun() {
    PhaseTimes times = new PhaseTimes();

    assertThat(times.<Integer>time(Phase.MAP, () -> 7)).isEqualTo(7);
    assertThat(times.lines())
        .hasSize(Phase.values().length)
        .startsWith("read          0.0 s")
        .allMatch(line -> line.endsWith(" s"));
  }
}
