package org.igkg.language;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Parts of speech by OpenNLP's own features and classifier, each word given the tag that is best
 * after those before it, instead of the best of three sequences: a third of the work, and names and
 * their context come out the same. Safe for many threads.
 */
final class GreedyTagger {
  /** The name under which a model of parts of speech keeps its classifier. */
  private static final String CLASSIFIER = "pos.model";

  private static final Object[] NOTHING_MORE = {};

  /** A generator of contexts has a cache and belongs to one thread. */
  private record Worker(POSContextGenerator contexts, SequenceValidator<String> validator) {}

  private final MaxentModel classifier;
  private final ThreadLocal<Worker> workers;

  GreedyTagger(POSModel model) {
    classifier = model.getArtifact(CLASSIFIER);
    workers =
        ThreadLocal.withInitial(
            () ->
                new Worker(
                    model.getFactory().getPOSContextGenerator(),
                    model.getFactory().getSequenceValidator()));
  }

  /** One tag of Universal Dependencies for each token of a sentence. */
  String[] tag(String[] tokens) {
    Worker worker = workers.get();
    String[] tags = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      tags[i] = best(i, tokens, tags, worker);
    }
    return tags;
  }

  private String best(int token, String[] tokens, String[] tags, Worker worker) {
    double[] scores =
        classifier.eval(worker.contexts().getContext(token, tokens, tags, NOTHING_MORE));
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best])
          && worker.validator().validSequence(token, tokens, tags, classifier.getOutcome(i))) {
        best = i;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("the model allows no tag for " + tokens[token]);
    }
    return classifier.getOutcome(best);
  }
}
