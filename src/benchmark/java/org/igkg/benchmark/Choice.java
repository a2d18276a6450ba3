package org.igkg.benchmark;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from lists; the same seed draws the same. */
record Choice(RandomGenerator random) {
  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The first of a list far more often than the last, as a few people speak every year. */
  <T> T oftenEarly(List<T> all) {
    double skewed = Math.pow(random.nextDouble(), 2);
    return all.get((int) (skewed * all.size()));
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean withChance(double chance) {
    return random.nextDouble() < chance;
  }
}
