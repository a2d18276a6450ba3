package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}\\pard Title\\par >>JO\\'c3O: Hi\\par} | Title/>>JOÃO: Hi/",
        "{\\rtf1 it\\rquote s \\'93so\\'94 \\endash  \\emdash x} | it’s “so” – —x",
        "{\\rtf1\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} | Привет",
        "{\\rtf1 \\u8217? \\u1055\\'3f\\u1088\\'3f {\\uc0 \\u233 }t} | ’ Пр ét",
        "{\\rtf1 a{\\deleted b} c{\\pict 0123} 17{\\super th}{\\header h}{\\footnote n}} | a c 17thn",
        "{\\rtf1 x\\~y\\_z\\-q \\{\\}\\\\ {\\field{\\*\\fldinst LINK}{\\fldrslt link}}} | x\u00A0y\u2011zq {}\\ link",
        "{\\rtf1 not {closed \\b bold\\b0  | not closed bold",
        "}}} \\'zz \\u99999999999 x\\ | zz x"
      })
  void readsTheWords(String codes, String words) {
    assertThat(new RtfText(codes).read().replace('\n', '/').strip()).isEqualTo(words.strip());
  }

  @org.junit.jupiter.api.Test
  void deepGroupsEnd() {
    assertThat(new RtfText("{".repeat(200_000) + "x" + "}".repeat(200_000) + "y").read())
        .isEqualTo("xy");
  }
}
