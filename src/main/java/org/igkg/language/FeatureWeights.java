package org.igkg.language;

import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What each feature adds to the score of each outcome of a linear classifier of OpenNLP. The sums
 * are in the order of its probabilities.
 */
final class FeatureWeights {
  /** Of what no feature of the model says anything about. */
  static final double[] NONE = {};

  /** Where OpenNLP keeps the features by name among its structures. */
  private static final int BY_NAME = 1;

  private final Map<?, ?> features;
  private final String[] outcomes;

  FeatureWeights(AbstractModel model) {
    features = (Map<?, ?>) model.getDataStructures()[BY_NAME];
    outcomes = new String[model.getNumOutcomes()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = model.getOutcome(i);
    }
  }

  int outcomes() {
    return outcomes.length;
  }

  String outcome(int index) {
    return outcomes[index];
  }

  /** The sum of some features, one number for each outcome; {@link #NONE} if the model has none. */
  double[] of(String... names) {
    Context[] known =
        Stream.of(names)
            .map(features::get)
            .filter(Context.class::isInstance)
            .map(Context.class::cast)
            .toArray(Context[]::new);
    if (known.length == 0) {
      return NONE;
    }
    double[] sum = new double[outcomes.length];
    for (Context feature : known) {
      for (int i = 0; i < feature.getOutcomes().length; i++) {
        sum[feature.getOutcomes()[i]] += feature.getParameters()[i];
      }
    }
    return sum;
  }

  /** Adds what {@link #of} gave. */
  static void add(double[] sum, double[] more) {
    for (int i = 0; i < more.length; i++) {
      sum[i] += more[i];
    }
  }
}
