package org.igkg.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether yearly rates rise or fall.
 *
 * <p>The test is that of H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945),
 * and M. G. Kendall, with the variance corrected for ties and for continuity; the slope is that of
 * P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968), with
 * its 95 % interval, both as in R. O. Gilbert, "Statistical methods for environmental pollution
 * monitoring" (1987), chapter 16. They ask for no shape of the rise and mind no missing year.
 *
 * @param tau Kendall's tau-b, -1 to 1
 * @param pValue two-sided: how often chance alone shows as much
 * @param slope change of the rate in a year
 */
record Trend(
    Direction direction, double tau, double pValue, double slope, double low, double high) {
  /** The normal approximation of the test is used from this many years on. */
  static final int FEWEST_YEARS = 8;

  private static final double LEVEL = 0.05;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** In words. */
  enum Direction {
    RISING("rising"),
    FALLING("falling"),
    UNCLEAR("no clear trend"),
    TOO_FEW_YEARS("too few years");

    private final String printed;

    Direction(String printed) {
      this.printed = printed;
    }

    String printed() {
      return printed;
    }
  }

  /** The rate of a year. */
  record Point(int year, double rate) {}

  /** The trend of at least two years, each given once, in any order. */
  static Trend of(List<Point> series) {
    List<Point> points = series.stream().sorted(Comparator.comparingInt(Point::year)).toList();
    if (points.size() < 2) {
      throw new IllegalArgumentException("no trend in " + points.size() + " years");
    }
    int sum = concordance(points);
    double deviation = Math.sqrt(variance(points));
    double z = deviation == 0 ? 0 : (sum - Math.signum(sum)) / deviation;
    double p = Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    List<Double> slopes = slopes(points);
    double reach = NORMAL.inverseSurvivalProbability(LEVEL / 2) * deviation;
    return new Trend(
        direction(points.size(), sum, p),
        tau(points, sum),
        p,
        median(slopes),
        at(slopes, (slopes.size() - reach) / 2 - 1),
        at(slopes, (slopes.size() + reach) / 2));
  }

  private static Direction direction(int years, int sum, double p) {
    if (years < FEWEST_YEARS) {
      return Direction.TOO_FEW_YEARS;
    }
    if (p >= LEVEL) {
      return Direction.UNCLEAR;
    }
    return sum > 0 ? Direction.RISING : Direction.FALLING;
  }

  /** Pairs of years that rise less those that fall: Mann's S. */
  private static int concordance(List<Point> points) {
    int sum = 0;
    for (int i = 0; i < points.size(); i++) {
      for (Point later : points.subList(i + 1, points.size())) {
        sum += Double.compare(later.rate(), points.get(i).rate());
      }
    }
    return sum;
  }

  private static double variance(List<Point> points) {
    double variance = spread(points.size());
    for (int tied : ties(points)) {
      variance -= spread(tied);
    }
    return variance;
  }

  private static double spread(int n) {
    return n * (n - 1.0) * (2.0 * n + 5) / 18;
  }

  /** How many years have each rate. */
  private static List<Integer> ties(List<Point> points) {
    return points.stream()
        .map(Point::rate)
        .distinct()
        .map(rate -> (int) points.stream().filter(p -> p.rate() == rate).count())
        .toList();
  }

  private static double tau(List<Point> points, int sum) {
    double pairs = pairs(points.size());
    double untied = pairs - ties(points).stream().mapToDouble(Trend::pairs).sum();
    return untied == 0 ? 0 : sum / Math.sqrt(pairs * untied);
  }

  private static double pairs(int n) {
    return n * (n - 1) / 2.0;
  }

  private static List<Double> slopes(List<Point> points) {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (Point later : points.subList(i + 1, points.size())) {
        Point early = points.get(i);
        slopes.add((later.rate() - early.rate()) / (later.year() - early.year()));
      }
    }
    slopes.sort(null);
    return slopes;
  }

  private static double median(List<Double> sorted) {
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  /** Between two ranks the value in between, beyond the ends the end. */
  private static double at(List<Double> sorted, double rank) {
    double within = Math.max(0, Math.min(sorted.size() - 1.0, rank));
    int below = (int) within;
    int above = Math.min(sorted.size() - 1, below + 1);
    return sorted.get(below) + (within - below) * (sorted.get(above) - sorted.get(below));
  }
}
