package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.igkg.derivation.Trend.Direction;
import org.igkg.derivation.Trend.Point;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static List<Point> series(double... rates) {
    return IntStream.range(0, rates.length).mapToObj(i -> new Point(2010 + i, rates[i])).toList();
  }

  @Test
  void risesWhereEveryYearHasMore() {
    Trend trend = Trend.of(series(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    assertThat(trend.direction()).isEqualTo(Direction.RISING);
    assertThat(trend.tau()).isEqualTo(1);
    assertThat(trend.slope()).isEqualTo(1);
  }

  /** S = 45, Var(S) = 10 * 9 * 25 / 18 = 125, Z = 44 / sqrt(125) = 3.935: p = 0.0000831. */
  @Test
  void hasThePValueOfTheTables() {
    assertThat(Trend.of(series(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).pValue())
        .isCloseTo(0.0000831, within(0.0000005));
  }

  /** S = -23, three years of 0: Var(S) = (8 * 7 * 21 - 3 * 2 * 11) / 18, Z = -22 / 7.853. */
  @Test
  void correctsForTies() {
    Trend trend = Trend.of(series(9, 8, 7, 5, 6, 0, 0, 0));
    assertThat(trend.direction()).isEqualTo(Direction.FALLING);
    assertThat(trend.pValue()).isCloseTo(0.00508, within(0.00001));
    assertThat(trend.tau()).isCloseTo(-23 / Math.sqrt(28 * 25.0), within(1e-12));
  }

  @Test
  void saysNothingOfAFlatOrFewYears() {
    assertThat(Trend.of(series(2, 2, 2, 2, 2, 2, 2, 2, 2)).direction())
        .isEqualTo(Direction.UNCLEAR);
    assertThat(Trend.of(series(2, 2, 2, 2, 2, 2, 2, 2, 2)).pValue()).isEqualTo(1);
    assertThat(Trend.of(series(1, 2, 3, 4, 5, 6, 7)).direction())
        .isEqualTo(Direction.TOO_FEW_YEARS);
    assertThatThrownBy(() -> Trend.of(series(1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mindsNoMissingYearAndNoOrder() {
    Trend trend = Trend.of(List.of(new Point(2020, 10), new Point(2010, 0), new Point(2012, 2)));
    assertThat(trend.slope()).isEqualTo(1);
  }

  @Test
  void theSlopeLiesInItsInterval() {
    Trend trend = Trend.of(series(3, 1, 4, 1, 5, 9, 2, 6, 5, 3));
    assertThat(trend.low()).isLessThanOrEqualTo(trend.slope());
    assertThat(trend.high()).isGreaterThanOrEqualTo(trend.slope());
  }

  /** Ulm's table of exact limits for 0, 3 and 10 events. */
  @Test
  void theIntervalOfACountIsThatOfTheTables() {
    assertThat(PoissonInterval.of(0).low()).isZero();
    assertThat(PoissonInterval.of(0).high()).isCloseTo(3.689, within(0.001));
    assertThat(PoissonInterval.of(3).low()).isCloseTo(0.619, within(0.001));
    assertThat(PoissonInterval.of(3).high()).isCloseTo(8.767, within(0.001));
    assertThat(PoissonInterval.of(10).low()).isCloseTo(4.795, within(0.001));
    assertThat(PoissonInterval.of(10).high()).isCloseTo(18.39, within(0.01));
  }

  @Test
  void aRateIsPerTenThousandWords() {
    assertThat(Rate.of(3, 9120)).isCloseTo(3.289, within(0.001));
    assertThat(Rate.of(3, 0)).isZero();
    assertThat(Rate.isSmall(19)).isTrue();
    assertThat(Rate.isSmall(20)).isFalse();
  }
}
