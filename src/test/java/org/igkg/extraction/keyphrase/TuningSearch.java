package org.igkg.extraction.keyphrase;

import java.util.List;
import org.igkg.extraction.DevelopmentCorpus.Annotated;

/** Looks for the weights that score best on some files, one weight after the other. */
final class TuningSearch {
  /** In the order of the parts of {@link Tuning}. */
  private static final double[][] VALUES = {
    {0.2, 0.4, 0.6, 0.8, 1},
    {1, 1.5, 2, 3, 4},
    {1, 3, 5, 7, 9, 12},
    {1, 1.4, 1.8, 2.2},
    {1, 1.5, 2, 3, 4},
    {0, 0.3, 0.6, 1},
    {0.2, 0.4, 0.6, 0.8},
    {1, 1.5, 2, 3},
    {1, 1.5, 2.2, 3},
    {0, 2, 4},
    {8, 10},
    {0.1, 0.15, 0.2, 0.25, 0.3}
  };

  /** In the middle of the values, not where the standing weights are. */
  private static final double[] START = {0.6, 2, 3, 1.4, 1.5, 0.6, 0.6, 1.5, 1.5, 2, 10, 0.2};

  private TuningSearch() {}

  static Tuning on(List<Annotated> files) {
    double[] best = START.clone();
    for (int round = 0; round < 2; round++) {
      for (int weight = 0; weight < VALUES.length; weight++) {
        best = bestOf(best, weight, files);
      }
    }
    return tuning(best);
  }

  private static double[] bestOf(double[] weights, int weight, List<Annotated> files) {
    double[] best = weights;
    double most = KeyPhraseBenchmark.score(tuning(best), files);
    for (double value : VALUES[weight]) {
      double[] other = weights.clone();
      other[weight] = value;
      double score = KeyPhraseBenchmark.score(tuning(other), files);
      if (score > most) {
        best = other;
        most = score;
      }
    }
    return best;
  }

  private static Tuning tuning(double[] w) {
    return new Tuning(
        w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], (int) w[9], (int) w[10], w[11]);
  }
}
