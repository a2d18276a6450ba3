package org.igkg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;

class OpenNlpAnalyserTest {
  private static final LanguageAnalyser ANALYSER = new OpenNlpAnalyser();

  private static List<Sentence> analyse(String text) {
    return ANALYSER.analyse(text, new Span(0, text.length()));
  }

  @Test
  void tagsProperNounsAndKeepsOffsets() {
    String text = "Thank you. I am Jane Doe from Nairobi.";
    List<Sentence> sentences = analyse(text);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(1).tokens())
        .filteredOn(Token::isProperNoun)
        .extracting(Token::text)
        .containsExactly("Jane", "Doe", "Nairobi");
    assertThat(sentences.stream().flatMap(s -> s.tokens().stream()))
        .allSatisfy(t -> assertThat(t.span().in(text)).isEqualTo(t.text()));
  }

  @Test
  void keepsATitleWithItsName() {
    assertThat(analyse("We have Mr. John Roe and H.E. Ann Poe. Welcome to them.")).hasSize(2);
  }

  @Test
  void endsASentenceAtABlankLine() {
    assertThat(analyse("Opening Ceremony\n\nThe Chair welcomed everybody.")).hasSize(2);
  }

  @Test
  void readsOnlyTheRangeAskedFor() {
    String text = ">> JANE DOE: Good morning.";
    Sentence only = ANALYSER.analyse(text, new Span(13, text.length())).get(0);
    assertThat(only.span().in(text)).isEqualTo("Good morning.");
  }

  @Test
  void namesItsModelsWithChecksums() {
    assertThat(ANALYSER.models()).hasSize(3).allSatisfy((n, c) -> assertThat(c).hasSize(64));
  }
}
