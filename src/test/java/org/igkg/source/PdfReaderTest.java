package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.igkg.source.Problem.Code;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private final PdfReader reader = new PdfReader();

  @Test
  void dropsHeadsFeetAndNumbersOfPages() throws IOException {
    byte[] pdf =
        InventedPdf.of(
            IntStream.rangeClosed(1, 4)
                .mapToObj(
                    n ->
                        List.of(
                            "TESTVILLE Council / 5 September 2031",
                            ">> JOHN ROE: " + "Word".repeat(n) + " opens it.",
                            "They go on, Page 1 of all.",
                            "and end" + "s".repeat(n) + ".",
                            "Page " + n + " of 4"))
                .toList());

    assertThat(text(pdf).text().lines().filter(l -> !l.isBlank()))
        .hasSize(12)
        .startsWith(">> JOHN ROE: Word opens it.", "They go on, Page 1 of all.", "and ends.")
        .noneMatch(line -> line.startsWith("TESTVILLE") || line.matches("Page \\d of 4"));
  }

  @Test
  void keepsLinesThatFewPagesShare() throws IOException {
    byte[] pdf = InventedPdf.of(List.of(List.of("Title", "words"), List.of("Title", "more")));

    assertThat(text(pdf).text().lines().filter(l -> !l.isBlank()))
        .containsExactly("Title", "words", "Title", "more");
  }

  @Test
  void offsetsLeadIntoThePagesAsTheyWere() {
    List<String> pages = List.of("Head\none\n1\n", "Head\ntwo\n2\n", "Head\nthree\n3\n");
    MappedText text = PageFurniture.withoutHeadsAndFeet(pages);

    assertThat(text.text()).isEqualTo("one\ntwo\nthree\n");
    assertThat(text.offsets().toSource(new Span(4, 7)).in(String.join("", pages))).isEqualTo("two");
  }

  @Test
  void refusesAPasswordAndAFileCutShort() throws IOException {
    List<List<String>> pages = List.of(List.of("words"));
    byte[] whole = InventedPdf.of(pages);

    assertThat(code(InventedPdf.locked(pages, "secret"))).isEqualTo(Code.PROTECTED_DOCUMENT);
    assertThat(text(InventedPdf.locked(pages, "")).text()).contains("words");
    for (int length = 10; length < whole.length - 10; length += whole.length / 9) {
      assertThat(code(Arrays.copyOf(whole, length))).isEqualTo(Code.DAMAGED_DOCUMENT);
    }
  }

  @Test
  void refusesPagesWithoutText() throws IOException {
    assertThat(code(InventedPdf.of(List.of(List.of())))).isEqualTo(Code.EMPTY_DOCUMENT);
  }

  private MappedText text(byte[] pdf) throws IOException {
    return ((Extraction.Text) reader.read(pdf)).text();
  }

  private Code code(byte[] pdf) throws IOException {
    return ((Extraction.Refused) reader.read(pdf)).reason().code();
  }
}
