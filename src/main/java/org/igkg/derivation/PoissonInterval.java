package org.igkg.derivation;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Between which bounds the mean lies of which a count is one draw, with 95 % confidence, if events
 * are independent: the exact interval of F. Garwood, "Fiducial limits for the Poisson
 * distribution", Biometrika 28 (1936), by the quantiles of the chi-squared distribution.
 *
 * <p>Turns of one session are not independent, so the real uncertainty is larger.
 */
record PoissonInterval(double low, double high) {
  private static final double TAIL = 0.025;

  static PoissonInterval of(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("not a count: " + count);
    }
    double low = count == 0 ? 0 : quantile(2.0 * count, TAIL) / 2;
    return new PoissonInterval(low, quantile(2.0 * count + 2, 1 - TAIL) / 2);
  }

  private static double quantile(double degreesOfFreedom, double p) {
    return ChiSquaredDistribution.of(degreesOfFreedom).inverseCumulativeProbability(p);
  }
}
