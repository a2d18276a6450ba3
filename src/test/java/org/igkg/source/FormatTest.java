package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT | a.txt  | IGF 2031 - Day 1",
        "TEXT | a.txt  | >> CHAIR: The <b> tag is not the topic.",
        "TEXT | a.html | No markup at all",
        "HTML | a.html | Fragment <p>of a page",
        "HTML | a      | <!-- saved --> <p>x",
        "HTML | a.txt  | <HTML><p>x",
        "HTML | a.txt  | Deprecated: Function x in /a.php on line 1 <!DOCTYPE html>",
        "HTML | a.php  | <br /> <b>Warning</b>",
        "TEXT | a.txt  | <jane@example.org> wrote",
        "PDF  | a.txt  | %PDF-1.4",
        "TEXT | a.txt  | A file begins with %PDF-1.4",
        "RTF  | a.doc  | {\\rtf1 x}",
        "ZIP  | a.docx | PK\u0003\u0004 nothing",
        "WORD | a.zip  | PK\u0003\u0004 word/document.xml"
      })
  void contentTellsTheFormat(Format format, String name, String content) {
    assertThat(Format.of(content.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(format);
  }
}
