package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MojibakeRepairTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void repairsWhatWasMisreadOnceOrTwice() {
    String words = "“João” – naïve Ćirić, Ελλάδα €5";

    assertThat(repaired(misread(words))).isEqualTo(words);
    assertThat(repaired(misread(misread(words)))).isEqualTo(words);
  }

  @Test
  void leavesCorrectTextAlone() {
    for (String words :
        new String[] {"João", "É", "NÃO", "Ã", "“x”", "Привет", "日本", "50 €", "Â"}) {
      assertThat(repaired(words)).isEqualTo(words);
      assertThat(MojibakeRepair.repair(MappedText.of(words)).notice()).isEmpty();
    }
  }

  @Test
  void judgesEachLineForItself() {
    assertThat(repaired("JoÃ£o\nJoão Ã£\n")).isEqualTo("João\nJoão Ã£\n");
  }

  @Test
  void keepsThePlaces() {
    MappedText text = MojibakeRepair.repair(MappedText.of("JoÃ£o")).text();

    assertThat(text.offsets().toSource(2)).isEqualTo(2);
    assertThat(text.offsets().toSource(3)).isEqualTo(4);
    assertThat(text.offsets().toSource(new Span(2, 3))).isEqualTo(new Span(2, 4));
  }

  private static String repaired(String text) {
    return MojibakeRepair.repair(MappedText.of(text)).text().text();
  }

  /** As the encoding standard decodes it, where open bytes stand for themselves. */
  private static String misread(String words) {
    StringBuilder misread = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, WESTERN).charAt(0);
      misread.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return misread.toString();
  }
}
