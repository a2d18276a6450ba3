package org.igkg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Text, and its tokens with blanks between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "I'm Ann. | I 'm Ann .",
        "I’m Ann. | I ’m Ann .",
        "We've met and they're here. | We 've met and they 're here .",
        "Okafor's question was good. | Okafor 's question was good .",
        "Okafor’s question was good. | Okafor ’s question was good .",
        "The tariffs are Trump's. | The tariffs are Trump 's .",
        "Trump's tariffs are high. | Trump 's tariffs are high .",
        "It's Nadia Maar-Winther. | It 's Nadia Maar - Winther .",
        "It is Nadia Maar‑Winther’s book. | It is Nadia Maar ‑ Winther ’s book .",
        "Let's begin. | Let 's begin ."
      })
  void partsWordsThatAreWrittenTogether(String text, String tokens) {
    assertThat(analyse(text).stream().flatMap(s -> s.tokens().stream()).map(Token::text))
        .containsExactly(tokens.split(" "));
  }

  @Test
  void givesEachPartOfAContractionItsOwnTag() {
    assertThat(analyse("I'm here.").get(0).tokens())
        .extracting(Token::tag)
        .startsWith("PRON", "AUX");
  }

  @Test
  void namesItsModelsWithChecksums() {
    assertThat(ANALYSER.models()).hasSize(3).allSatisfy((n, c) -> assertThat(c).hasSize(64));
  }
}
