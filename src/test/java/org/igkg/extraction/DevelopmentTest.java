package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.extraction.figure.FigureExtractor;
import org.igkg.extraction.keyphrase.KeyPhraseExtractor;
import org.igkg.extraction.topic.TopicExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores on the annotated documents of {@code ../shared}, computed as its score.py does. */
class DevelopmentTest {
  private static final Authorities AUTHORITIES = Authorities.load();
  private static List<DevelopmentCorpus.Annotated> sessions = List.of();

  @BeforeAll
  static void readSessions() {
    assumeTrue(DevelopmentCorpus.isPresent(), "../shared is not there: nothing to measure on");
    sessions = DevelopmentCorpus.sessions();
  }

  @Test
  void findsThePrimaryTopicsAmongTheFirstFive() {
    TopicExtractor extractor = new TopicExtractor(AUTHORITIES);
    double recall = 0;
    for (DevelopmentCorpus.Annotated session : sessions) {
      Set<String> primary = texts(session.gold().get("topics").get("primary"));
      List<String> ranked = topics(extractor, session.record());
      Set<String> hit = new HashSet<>(ranked.subList(0, Math.min(5, ranked.size())));
      hit.retainAll(primary);
      recall += hit.size() / (double) primary.size();
    }
    report("topics primary R@5", recall / sessions.size(), RECALL_FLOOR);
  }

  @Test
  void assignsTheTopicsThatAreTalkedAbout() {
    TopicExtractor extractor = new TopicExtractor(AUTHORITIES);
    MacroScore score = new MacroScore();
    for (DevelopmentCorpus.Annotated session : sessions) {
      Set<String> wanted = texts(session.gold().get("topics").get("primary"));
      wanted.addAll(texts(session.gold().get("topics").get("secondary")));
      score.add(wanted, new HashSet<>(topics(extractor, session.record())));
    }
    report("topics assigned F1", score.mean(), TOPIC_FLOOR);
  }

  @Test
  void choosesPhrasesAsAHumanDoes() {
    KeyPhraseExtractor extractor = new KeyPhraseExtractor(AUTHORITIES);
    MacroScore score = new MacroScore();
    for (DevelopmentCorpus.Annotated session : sessions) {
      Set<String> wanted = new HashSet<>();
      texts(session.gold().get("keywords")).forEach(k -> wanted.add(fold(k)));
      Set<String> found = new HashSet<>();
      extractor.keyPhrases(session.record()).stream()
          .limit(10)
          .forEach(k -> found.add(fold(k.phrase())));
      if (!wanted.isEmpty()) {
        score.add(wanted, found);
      }
    }
    report("key phrases F1", score.mean(), PHRASE_FLOOR);
  }

  @Test
  void reportsTheFiguresAndNoOthers() {
    FigureExtractor extractor = new FigureExtractor(AUTHORITIES);
    MacroScore score = new MacroScore();
    for (DevelopmentCorpus.Annotated session : sessions) {
      Set<String> wanted = new HashSet<>();
      for (JsonNode f : nodes(session.gold().get("figures"))) {
        wanted.add(quantity(new BigDecimal(f.get("value").asString()), f.get("unit").asString()));
      }
      Set<String> found = new HashSet<>();
      extractor.figures(session.record()).forEach(f -> found.add(quantity(f.value(), f.unit())));
      score.add(wanted, found);
    }
    report("figures F1", score.mean(), FIGURE_FLOOR);
  }

  private static void report(String what, double value, double floor) {
    System.out.printf(Locale.ROOT, "%s %.3f on %d documents%n", what, value, sessions.size());
    assertThat(value).as(what).isGreaterThanOrEqualTo(floor);
  }

  private static List<String> topics(TopicExtractor extractor, AnalysedRecord record) {
    return extractor.shares(record, extractor.mentions(record)).stream()
        .map(TopicShare::topic)
        .toList();
  }

  private static String quantity(BigDecimal value, String unit) {
    boolean percent = unit.toLowerCase(Locale.ROOT).matches("(?s).*(%|per ?cent).*");
    return value.stripTrailingZeros().toPlainString() + (percent ? " %" : "");
  }

  private static String fold(String text) {
    String plain = text.replaceAll("[\u2010-\u2015\u2212]+", "-").replace('\u2019', '\'');
    return Words.fold(plain).replaceAll("\\s+", " ").strip();
  }

  private static Iterable<JsonNode> nodes(JsonNode array) {
    return array == null ? List.of() : array;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    nodes(array).forEach(node -> texts.add(node.asString()));
    return texts;
  }

  private static final double RECALL_FLOOR = 0.9;
  private static final double TOPIC_FLOOR = 0.8;
  private static final double PHRASE_FLOOR = 0.36;
  private static final double FIGURE_FLOOR = 0.93;
}
