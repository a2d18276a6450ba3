package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {
  private static final String FILLER = "Nothing of the kind was said here. ".repeat(30);

  @Test
  void beginsWithTheSentenceThatSaysTheWords() {
    String text = "Good morning. We have IPv6 now. Thank you.";

    assertThat(printed(Snippet.of(text, List.of("IPv6"))))
        .isEqualTo("… We have [IPv6] now. Thank you.");
  }

  @Test
  void marksWholeWordsWhateverTheirCase() {
    assertThat(printed(Snippet.of("AI is said, ai is meant.", List.of("AI"))))
        .isEqualTo("[AI] is said, [ai] is meant.");
  }

  @Test
  void marksTheLongerOfTwoThatBeginAlike() {
    assertThat(printed(Snippet.of("A root zone file.", List.of("root", "root zone"))))
        .isEqualTo("A [root zone] file.");
  }

  @Test
  void cutsAtASentenceEnd() {
    String snippet = printed(Snippet.of(FILLER + "We have IPv6. " + FILLER, List.of("IPv6")));

    assertThat(snippet).startsWith("… We have [IPv6]. Nothing").endsWith("here.  …");
    assertThat(snippet.length()).isBetween(200, 440);
  }

  @Test
  void findsTheWordsInASentenceWithoutEnd() {
    String words = "one more word ".repeat(200);

    assertThat(printed(Snippet.of(words + "IPv6 " + words, List.of("IPv6"))))
        .contains("[IPv6]")
        .hasSizeLessThan(460);
  }

  @Test
  void showsTheBeginningWhereNoWordIsGiven() {
    assertThat(printed(Snippet.of("Good morning.", List.of()))).isEqualTo("Good morning.");
    assertThat(printed(Snippet.of("Good morning.", List.of("IPv6")))).isEqualTo("Good morning.");
    assertThat(Snippet.of("", List.of("IPv6"))).isEmpty();
  }

  private static String printed(List<Segment> segments) {
    return segments.stream()
        .map(s -> s.isMarked() ? "[" + s.text() + "]" : s.text())
        .collect(Collectors.joining());
  }
}
