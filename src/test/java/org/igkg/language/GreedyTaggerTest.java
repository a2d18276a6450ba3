package org.igkg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;

/** The tagger adds the weights up in another order than OpenNLP does; its tags are the same. */
class GreedyTaggerTest {
  private static final POSModel MODEL =
      Model.load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new).value();

  private final GreedyTagger tagger = new GreedyTagger(MODEL);

  @Test
  void tagsTheSampleAsOpenNlpsClassifierDoes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          assertSameTags(line.strip().split("\\s+|(?=[.,?!:;])"));
        }
      }
    }
  }

  /** Neighbours that no text has, unseen words, figures, marks, other scripts. */
  @Test
  void tagsWordsInAnyOrderAsOpenNlpsClassifierDoes() {
    List<String> words =
        List.of(
            "the",
            "The",
            "of",
            "is",
            "can",
            "'s",
            "I",
            "Ada",
            "Example-Roe",
            "IPv6",
            "2031",
            "-",
            ",",
            ".",
            "?",
            "zqxj",
            "networks",
            "governing",
            "München",
            "互联网",
            "*SB*",
            "*SE*",
            "to");
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      assertSameTags(
          random
              .ints(1 + random.nextInt(8), 0, words.size())
              .mapToObj(words::get)
              .toArray(String[]::new));
    }
  }

  @Test
  void tagsNothing() {
    assertThat(tagger.tag(new String[0])).isEmpty();
  }

  private void assertSameTags(String[] tokens) {
    assertThat(tagger.tag(tokens)).as(String.join(" ", tokens)).isEqualTo(byOpenNlp(tokens));
  }

  private static String[] byOpenNlp(String[] tokens) {
    MaxentModel classifier = MODEL.getArtifact("pos.model");
    POSContextGenerator contexts = MODEL.getFactory().getPOSContextGenerator();
    String[] tags = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      double[] scores = classifier.eval(contexts.getContext(i, tokens, tags, new Object[0]));
      tags[i] = classifier.getBestOutcome(scores);
    }
    return tags;
  }
}
