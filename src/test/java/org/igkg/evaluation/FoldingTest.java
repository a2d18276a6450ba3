package org.igkg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values follow the scoring script; the names are invented. */
class FoldingTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakTurkish() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void foldsCaseAccentsHyphensAndBlanks() {
    assertThat(Folding.text("  INÊS\u2011Ivo \n d\u2019Or\u00A0Groß "))
        .isEqualTo("ines-ivo d'or gross");
  }

  @Test
  void takesHonorificsOffTheFrontOnly() {
    assertThat(Folding.name("H.E. Mr. Tomas O'Dell-Judge")).isEqualTo("tomas o dell judge");
    assertThat(Folding.name("Drew Chair")).isEqualTo("drew chair");
  }

  @Test
  void keepsLettersAndDigitsOfATitle() {
    assertThat(Folding.title("Open Forum #12: “Whose_Cloud?”")).isEqualTo("openforum12whosecloud");
  }

  @Test
  void readsTheLastSegmentOfAnIri() {
    assertThat(Folding.lastSegment("https://example.org/role/host")).isEqualTo("host");
    assertThat(Folding.lastSegment("https://example.org/o#host")).isEqualTo("host");
  }
}
