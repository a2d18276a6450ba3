package org.igkg.server.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTableTest {

  @Test
  void opensALongTextWithItsFirstWords() {
    AnswerTable.Cell cell = new AnswerTable.Cell("The first words. ".repeat(20), "");

    assertThat(cell.isLong()).isTrue();
    assertThat(cell.opening())
        .hasSizeLessThan(170)
        .startsWith("The first words. The first")
        .endsWith(" …");
  }

  @Test
  void opensATextWithoutSpacesWithNothing() {
    assertThat(new AnswerTable.Cell("x".repeat(300), "").opening()).isEqualTo(" …");
  }

  @Test
  void leavesAShortTextWhole() {
    assertThat(new AnswerTable.Cell("A short one.", "").isLong()).isFalse();
  }
}
