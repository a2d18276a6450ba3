package org.igkg.extraction.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.authority.TopicVocabulary;
import org.igkg.authority.TopicVocabulary.Pattern;
import org.junit.jupiter.api.Test;

class PatternIndexTest {
  private final PatternIndex index =
      new PatternIndex(
          List.of(
              new Pattern(
                  "capacity-development",
                  List.of(List.of("train", "taught"), List.of("engineer", "judge"))),
              new Pattern("capacity-development", List.of(List.of("taught"), List.of("engineer"))),
              new Pattern(
                  "internet-shutdowns",
                  List.of(List.of("turn"), List.of("network"), List.of("off")))));

  private List<PatternIndex.Found> in(String sentence) {
    return index.in(TermIndex.form(sentence));
  }

  @Test
  void findsPartsThatFewWordsKeepApart() {
    assertThat(in("They train sixty more engineers now."))
        .containsExactly(new PatternIndex.Found("capacity-development", 1, 4));
    assertThat(in("They turn the network off."))
        .containsExactly(new PatternIndex.Found("internet-shutdowns", 1, 4));
  }

  @Test
  void leavesOutPartsThatAreFarApartOrInAnotherOrder() {
    assertThat(in("They train for many long years until engineers leave.")).isEmpty();
    assertThat(in("The engineers took the train.")).isEmpty();
    assertThat(in("They turn the network on.")).isEmpty();
  }

  @Test
  void saysATopicOfASentenceOnce() {
    assertThat(in("We taught an engineer and taught a judge.")).hasSize(1);
  }

  @Test
  void refusesAnAlternativeOfSeveralWords() {
    Pattern pattern = new Pattern("x", List.of(List.of("train"), List.of("court clerk")));
    assertThatThrownBy(() -> new PatternIndex(List.of(pattern)))
        .hasMessageContaining("court clerk");
  }

  @Test
  void readsEveryPatternOfTheVocabulary() {
    TopicVocabulary vocabulary = TopicVocabulary.load(Authorities.load().topics().keySet());
    assertThat(vocabulary.patterns()).isNotEmpty();
    assertThat(new PatternIndex(vocabulary.patterns()).in(TermIndex.form("We train two judges.")))
        .extracting(PatternIndex.Found::topic)
        .containsExactly("capacity-development");
  }
}
