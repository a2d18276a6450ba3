package org.igkg.extraction.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource({
    "technologies, technology",
    "data centres, data center",
    "digitalisation, digitalization",
    "digitised, digitized",
    "labour, labor",
    "harmful behaviour, harmful behavior",
    "children's rights, child's right",
    "IXPs, IXP"
  })
  void variantsHaveOneForm(String variant, String other) {
    assertThat(TermIndex.form(variant)).isEqualTo(TermIndex.form(other));
  }

  @ParameterizedTest
  @CsvSource({"commons, common", "access, acces", "crisis, crisi", "four, for"})
  void otherWordsStayApart(String word, String other) {
    assertThat(TermIndex.form(word)).isNotEqualTo(TermIndex.form(other));
  }
}
