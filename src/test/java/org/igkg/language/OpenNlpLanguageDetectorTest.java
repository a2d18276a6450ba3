package org.igkg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of ours in the six languages of the United Nations and some others. */
class OpenNlpLanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new OpenNlpLanguageDetector();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Thank you very much. We will now hear from the people who live on the small islands of the lake.
          fr | Merci beaucoup. Nous allons maintenant écouter les personnes qui vivent sur les petites îles du lac, et leurs questions.
          es | Muchas gracias. Ahora vamos a escuchar a las personas que viven en las pequeñas islas del lago y sus preguntas.
          pt | Muito obrigado. Agora vamos ouvir as pessoas que vivem nas pequenas ilhas do lago e as suas perguntas de hoje.
          ru | Большое спасибо. Сейчас мы послушаем людей, которые живут на маленьких островах посреди озера, и их вопросы.
          ar | شكرا جزيلا لكم. سنستمع الآن إلى الناس الذين يعيشون في الجزر الصغيرة في البحيرة وإلى أسئلتهم حول الإنترنت.
          zh | 非常感谢各位。现在我们来听一听住在湖中小岛上的人们的意见，他们每天都要乘船去学校和市场，今天他们有很多关于互联网的问题要问我们，请大家认真地听。
          de | Vielen Dank. Wir hören jetzt die Menschen, die auf den kleinen Inseln im See leben, und danach ihre Fragen.
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(DETECTOR.detect(text)).contains(language);
  }

  @Test
  void abstainsWithoutEnoughLetters() {
    assertThat(DETECTOR.detect("Merci beaucoup, Madame la présidente.")).isEmpty();
    assertThat(
            DETECTOR.detect(
                "UNESCO, ITU, ICANN, RIPE NCC, APNIC, LACNIC, AFRINIC, ISOC, WIPO, UNDP, OECD, WTO"))
        .isEmpty();
    assertThat(DETECTOR.detect("1 2 3 ".repeat(40))).isEmpty();
    assertThat(DETECTOR.detect("")).isEmpty();
  }

  @Test
  void tellsTheSameUnderTurkishRules() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(
              DETECTOR.detect(
                  "IT IS THE FIRST TIME THAT WE ARE IN THIS ROOM, AND I THINK THAT IT IS GOOD TO BE HERE."))
          .contains("en");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesItsModelWithTheChecksum() {
    assertThat(DETECTOR.models()).hasSize(1).allSatisfy((n, sum) -> assertThat(sum).hasSize(64));
  }
}
