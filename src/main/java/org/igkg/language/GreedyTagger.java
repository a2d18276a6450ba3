package org.igkg.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Parts of speech by OpenNLP's own features and classifier, each word given the tag that is best
 * after those before it, instead of the best of three sequences: names and their context come out
 * the same.
 *
 * <p>The classifier is linear, and nearly all features of a token are of one word at one place: the
 * word itself, one of the two before it or of the two after it. Their weights are added up once for
 * each word of the language instead of once for each word of the text, so that a token costs five
 * sums of known numbers and the two features of the tags before it. Safe for many threads.
 */
final class GreedyTagger {
  /** The name under which a model of parts of speech keeps its classifier. */
  private static final String CLASSIFIER = "pos.model";

  /** That a token, or one of the two before it, is the first of its sentence. */
  private static final List<String> AT_BEGIN = List.of("S=begin", "p1S=begin", "p2S=begin");

  /** The form of a word that is a feature, as it is or of its neighbours. */
  private static final String FORM = "w=";

  private static final Object[] NOTHING_MORE = {};

  /** More than the words that come up more than once in some million words. */
  private static final int WORDS = 30_000;

  /** What a word adds to the scores of the tags of its own place and of those near it. */
  private record Word(
      double[] here, double[] next, double[] second, double[] previous, double[] beforePrevious) {}

  private final FeatureWeights weights;
  private final POSContextGenerator contexts;
  private final SequenceValidator<String> validator;
  private final Cache<String, Word> words = Caffeine.newBuilder().maximumSize(WORDS).build();
  private final double[][] fromBegin;
  private final double[][] afterTag;
  private final double[][][] afterTags;

  GreedyTagger(POSModel model) {
    weights = new FeatureWeights(model.<AbstractModel>getArtifact(CLASSIFIER));
    contexts = model.getFactory().getPOSContextGenerator();
    validator = model.getFactory().getSequenceValidator();
    fromBegin = AT_BEGIN.stream().map(weights::of).toArray(double[][]::new);
    int tags = weights.outcomes();
    afterTag = new double[tags][];
    afterTags = new double[tags][tags][];
    for (int last = 0; last < tags; last++) {
      afterTag[last] = weights.of("t=" + weights.outcome(last));
      for (int first = 0; first < tags; first++) {
        afterTags[first][last] =
            weights.of("t2=" + weights.outcome(first) + "," + weights.outcome(last));
      }
    }
  }

  /** One tag of Universal Dependencies for each token of a sentence. */
  String[] tag(String[] tokens) {
    Word[] known = Arrays.stream(tokens).map(t -> words.get(t, this::word)).toArray(Word[]::new);
    String[] tags = new String[tokens.length];
    int[] chosen = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      chosen[i] = best(i, tokens, tags, scores(i, known, chosen));
      tags[i] = weights.outcome(chosen[i]);
    }
    return tags;
  }

  /** Whether the model was trained on the word itself, not only on words that look like it. */
  boolean knows(String word) {
    return weights.of(FORM + word) != FeatureWeights.NONE;
  }

  private double[] scores(int at, Word[] sentence, int[] tags) {
    double[] sum = new double[weights.outcomes()];
    FeatureWeights.add(sum, sentence[at].here());
    if (at < fromBegin.length) {
      FeatureWeights.add(sum, fromBegin[at]);
    }
    if (at > 0) {
      FeatureWeights.add(sum, sentence[at - 1].next());
      FeatureWeights.add(sum, afterTag[tags[at - 1]]);
    }
    if (at > 1) {
      FeatureWeights.add(sum, sentence[at - 2].second());
      FeatureWeights.add(sum, afterTags[tags[at - 2]][tags[at - 1]]);
    }
    if (at + 1 < sentence.length) {
      FeatureWeights.add(sum, sentence[at + 1].previous());
    }
    if (at + 2 < sentence.length) {
      FeatureWeights.add(sum, sentence[at + 2].beforePrevious());
    }
    return sum;
  }

  private int best(int token, String[] tokens, String[] tags, double[] scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best])
          && validator.validSequence(token, tokens, tags, weights.outcome(i))) {
        best = i;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("the model allows no tag for " + tokens[token]);
    }
    return best;
  }

  /** A word alone has the features of its own place and those of the beginning. */
  private synchronized Word word(String word) {
    String[] itself = contexts.getContext(0, new String[] {word}, new String[0], NOTHING_MORE);
    String form =
        Arrays.stream(itself)
            .filter(f -> f.startsWith(FORM))
            .findFirst()
            .orElseThrow()
            .substring(FORM.length());
    return new Word(
        weights.of(Arrays.stream(itself).filter(f -> !AT_BEGIN.contains(f)).toArray(String[]::new)),
        weights.of("p1w=" + form),
        weights.of("p2w=" + form),
        weights.of("n1w=" + form),
        weights.of("n2w=" + form));
  }
}
