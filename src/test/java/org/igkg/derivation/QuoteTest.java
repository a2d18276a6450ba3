package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void takesTheSentenceWithTheWords() {
    assertThat(Quote.of("Good morning. IPv6 is here! Thank you.", "IPv6"))
        .isEqualTo("IPv6 is here!");
    assertThat(Quote.of("IPv6 is here", "IPv6")).isEqualTo("IPv6 is here");
  }

  @Test
  void takesTheFirstSentenceWhenTheWordsAreNotThere() {
    assertThat(Quote.of("Good morning. Thank you.", "IPv6")).isEqualTo("Good morning.");
    assertThat(Quote.of("", "IPv6")).isEmpty();
  }

  @Test
  void cutsALongSentenceAfterAWordAndKeepsTheWords() {
    String early = "IPv6 " + "and so on ".repeat(60);
    assertThat(Quote.of(early, "IPv6")).startsWith("IPv6 and").endsWith(" …").hasSizeLessThan(310);
    String late = "and so on ".repeat(60) + "IPv6 at last.";
    assertThat(Quote.of(late, "IPv6")).isEqualTo("… IPv6 at last.");
  }
}
