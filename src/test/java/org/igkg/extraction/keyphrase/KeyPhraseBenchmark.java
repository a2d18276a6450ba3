package org.igkg.extraction.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.DevelopmentCorpus;
import org.igkg.extraction.DevelopmentCorpus.Annotated;
import org.igkg.extraction.KeyPhrase;
import org.igkg.extraction.MacroScore;
import org.igkg.extraction.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our key phrases beside those of well-known methods, on the same files. It is no unit test, so it
 * runs when it is asked for:
 *
 * <pre>{@code
 * mvn test -Dtest=KeyPhraseBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class KeyPhraseBenchmark {
  private static final int TOP = 10;
  private static final Authorities AUTHORITIES = Authorities.load();
  private static List<Annotated> files = List.of();

  @BeforeAll
  static void read() {
    assumeTrue(DevelopmentCorpus.isPresent(), "../shared is not there: nothing to measure on");
    files = DevelopmentCorpus.sessions().stream().filter(a -> !wanted(a).isEmpty()).toList();
  }

  @Test
  void compares() {
    List<AnalysedRecord> records = files.stream().map(Annotated::record).toList();
    KeyPhraseExtractor ours = new KeyPhraseExtractor(AUTHORITIES);
    Map<String, PhraseRanking> rankings = new LinkedHashMap<>();
    rankings.put("plain frequency", PlainPhrases.frequency());
    rankings.put("TF-IDF", PlainPhrases.tfIdf(records));
    rankings.put("RAKE", PlainPhrases.rake());
    rankings.put("TextRank", PlainPhrases.textRank());
    rankings.put("ours", r -> ours.keyPhrases(r).stream().map(KeyPhrase::phrase).toList());
    rankings.forEach(
        (name, ranking) ->
            System.out.printf(
                Locale.ROOT, "%-16s %.3f   n=%d%n", name, score(ranking, files), files.size()));
    assertThat(score(rankings.get("ours"), files))
        .isGreaterThan(score(rankings.get("TF-IDF"), files));
  }

  /** How much of the score the weights owe to the files they were chosen on. */
  @Test
  void tunesOnOneHalfAndMeasuresOnTheOther() {
    double other = 0;
    double standing = 0;
    int rounds = 2;
    for (int seed = 0; seed < rounds; seed++) {
      List<Annotated> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(seed));
      List<Annotated> one = shuffled.subList(0, files.size() / 2);
      List<Annotated> two = shuffled.subList(files.size() / 2, files.size());
      other += score(TuningSearch.on(one), two) + score(TuningSearch.on(two), one);
      standing += score(Tuning.DEFAULT, two) + score(Tuning.DEFAULT, one);
    }
    System.out.printf(
        Locale.ROOT,
        "tuned on half, measured on the other %.3f; standing weights on the same halves %.3f%n",
        other / (2 * rounds),
        standing / (2 * rounds));
    assertThat(other / (2 * rounds)).isPositive();
  }

  static double score(Tuning tuning, List<Annotated> files) {
    KeyPhraseExtractor extractor = new KeyPhraseExtractor(AUTHORITIES, tuning);
    return score(r -> extractor.keyPhrases(r).stream().map(KeyPhrase::phrase).toList(), files);
  }

  static double score(PhraseRanking ranking, List<Annotated> files) {
    MacroScore score = new MacroScore();
    for (Annotated file : files) {
      Set<String> found = new LinkedHashSet<>();
      ranking.phrases(file.record()).stream().limit(TOP).forEach(p -> found.add(fold(p)));
      score.add(wanted(file), found);
    }
    return score.mean();
  }

  private static Set<String> wanted(Annotated file) {
    Set<String> wanted = new LinkedHashSet<>();
    if (file.gold().get("keywords") != null) {
      file.gold().get("keywords").forEach(k -> wanted.add(fold(k.asString())));
    }
    return wanted;
  }

  private static String fold(String text) {
    String plain = text.replaceAll("[\u2010-\u2015\u2212]+", "-").replace('\u2019', '\'');
    return Words.fold(plain).replaceAll("\\s+", " ").strip();
  }
}
