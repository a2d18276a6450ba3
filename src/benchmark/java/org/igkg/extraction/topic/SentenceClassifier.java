package org.igkg.extraction.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Tells which topic a sentence means, by its words. */
interface SentenceClassifier {

  /** Words of a sentence, or of the scheme, that belong to a topic. */
  record Sample(String topic, List<String> words) {}

  /**
   * The likeliest topic.
   *
   * @param lead over the second, in the classifier's own measure
   */
  record Guess(String topic, double lead) {}

  /** A way to make a classifier. */
  interface Training {
    SentenceClassifier train(List<Sample> samples) throws IOException;
  }

  /** The same with a name for the report. */
  record Trainer(String name, Training training) {
    SentenceClassifier train(List<Sample> samples) throws IOException {
      return training.train(samples);
    }
  }

  List<Trainer> TRAINERS =
      List.of(
          new Trainer("complement naive Bayes", SentenceClassifier::complement),
          new Trainer("OpenNLP, naive Bayes", s -> openNlp(s, NaiveBayesTrainer.NAIVE_BAYES_VALUE)),
          new Trainer("OpenNLP, maximum entropy", s -> openNlp(s, GISTrainer.MAXENT_VALUE)));

  Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the and or but if of to in on at for from by with as is are was were be been it its"
                  + " this that these those they them their there here we our us you your i my he she"
                  + " his her who whom which what when where why how not no so than then too very can"
                  + " could should would may might must will shall do does did have has had about into"
                  + " more most other some such only own same just also because while all any each")
              .split(" "));

  Guess guess(List<String> words);

  /** The words that say something. */
  static List<String> content(List<String> forms) {
    return forms.stream().filter(w -> w.length() > 1 && !FUNCTION_WORDS.contains(w)).toList();
  }

  private static Guess best(Map<String, Double> scores) {
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
    return new Guess(sorted.get(0).getKey(), sorted.get(0).getValue() - sorted.get(1).getValue());
  }

  /**
   * A word counts for a topic by how much more often its samples have it than those of all other
   * topics together (Rennie and others 2003).
   */
  private static SentenceClassifier complement(List<Sample> samples) {
    Map<String, Map<String, Double>> weights = complementWeights(samples);
    Map<String, Double> none = new TreeMap<>();
    samples.forEach(s -> none.put(s.topic(), 0.0));
    return words -> {
      Map<String, Double> scores = new TreeMap<>(none);
      for (String word : Set.copyOf(words)) {
        Map<String, Double> ofWord = weights.getOrDefault(word, Map.of());
        scores.replaceAll((topic, score) -> score + ofWord.getOrDefault(topic, 0.0));
      }
      return best(scores);
    };
  }

  private static Map<String, Map<String, Double>> complementWeights(List<Sample> samples) {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    Map<String, Double> totals = new TreeMap<>();
    for (Sample s : samples) {
      for (String word : s.words()) {
        counts.computeIfAbsent(word, w -> new TreeMap<>()).merge(s.topic(), 1.0, Double::sum);
        totals.merge(s.topic(), 1.0, Double::sum);
      }
    }
    double smooth = 0.3;
    double most = smooth * counts.size();
    double all = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Map<String, Double>> weights = new HashMap<>();
    counts.forEach(
        (word, byTopic) -> {
          double everywhere = byTopic.values().stream().mapToDouble(Double::doubleValue).sum();
          Map<String, Double> ofWord = weights.computeIfAbsent(word, w -> new TreeMap<>());
          totals.forEach(
              (topic, total) -> {
                double here = byTopic.getOrDefault(topic, 0.0);
                double in = (here + smooth) / (total + most);
                double out = (everywhere - here + smooth) / (all - total + most);
                ofWord.put(topic, Math.log(in / out));
              });
        });
    return weights;
  }

  private static SentenceClassifier openNlp(List<Sample> samples, String algorithm)
      throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    List<DocumentSample> documents =
        samples.stream()
            .map(s -> new DocumentSample(s.topic(), s.words().toArray(String[]::new)))
            .toList();
    DocumentCategorizerME categorizer =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                "en",
                ObjectStreamUtils.createObjectStream(documents),
                parameters,
                new DoccatFactory()));
    return words -> {
      double[] p = categorizer.categorize(words.toArray(String[]::new));
      double[] sorted = p.clone();
      Arrays.sort(sorted);
      double lead = sorted[sorted.length - 1] - sorted[sorted.length - 2];
      return new Guess(categorizer.getBestCategory(p), lead);
    };
  }
}
