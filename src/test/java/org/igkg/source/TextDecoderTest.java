package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  @ParameterizedTest
  @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false"})
  void readsUtf16WithAndWithoutItsMark(String charset, boolean marked) {
    String words = (marked ? "\uFEFF" : "") + "The meeting is open, João.";

    assertThat(decoded(words.getBytes(Charset.forName(charset))).strip()).endsWith("open, João.");
  }

  /** The words of one invented sentence: the meeting on the governance of the Internet is open. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Совещание по вопросам управления Интернетом открыто, слово имеет председатель",
        "KOI8-R | Совещание по вопросам управления Интернетом открыто, слово имеет председатель",
        "windows-1256 | افتتح الاجتماع المعني بإدارة الإنترنت والكلمة الآن لرئيس الجلسة",
        "GB18030 | 关于互联网治理的会议现在开始，请主席发言，各位代表请就座，谢谢大家",
        "windows-1252 | L'été à Genève, où la réunion a été ouverte : « très bien »"
      })
  void guessesTheEncodingOfOtherScripts(String charset, String words) {
    String text = (words + "\n").repeat(8);

    assertThat(decoded(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void declaredEncodingCountsWhenEveryByteFits() {
    byte[] bytes = "Ćirić, Škorić".getBytes(Charset.forName("windows-1250"));

    assertThat(TextDecoder.decode(bytes, Optional.of("windows-1250")).text())
        .isEqualTo("Ćirić, Škorić");
    assertThat(TextDecoder.decode(bytes, Optional.of("no-such-thing")).text()).hasSize(13);
  }

  @Test
  void utf8ThatWasCutInsideACharacterStaysUtf8() {
    byte[] whole = "É à ê, João é".getBytes(StandardCharsets.UTF_8);

    TextDecoder.Decoded cut =
        TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1), Optional.empty());

    assertThat(cut.text()).isEqualTo("É à ê, João \uFFFD");
    assertThat(cut.notice()).isPresent();
  }

  private static String decoded(byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.empty()).text();
  }
}
