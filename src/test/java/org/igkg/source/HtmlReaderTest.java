package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.igkg.source.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final Path CASES = Path.of("src/test/resources/org/igkg/source/html");

  private final HtmlReader reader = new HtmlReader();

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> found = folders.sorted().toList();
      assertThat(found).hasSizeGreaterThan(8);
      return found.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatTheReaderOfThePageSees(Path folder) throws IOException {
    String expected = Files.readString(folder.resolve("expected.txt")).stripTrailing();

    assertThat(text(Files.readString(folder.resolve("input.html"))).text().stripTrailing())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyVisibleCharacterHasItsPlaceInThePage(Path folder) throws IOException {
    String page = Files.readString(folder.resolve("input.html"));
    MappedText text = text(page);
    int titleEnd = text.text().indexOf('\n');

    for (int i = titleEnd; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      int place = text.offsets().toSource(i);
      if (Character.isLetterOrDigit(c) && page.charAt(place) != '&') {
        assertThat(page.charAt(place)).as("offset %d", i).isEqualTo(c);
      }
    }
    assertThat(text.offsets().toSource(text.text().length())).isLessThanOrEqualTo(page.length());
  }

  @Test
  void takesTheAddressThatThePageStates() throws IOException {
    assertThat(sidecar("current-transcript").address())
        .contains(
            "https://www.example.org/en/content/igf-2031-day-1-workshop-room-2-ws-7-quiet-routes");
    assertThat(sidecar("wiki").address()).contains("https://wiki.example.org/wiki/Ferry");
    assertThat(sidecar("friends")).isEqualTo(Sidecar.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>document.write('x')</script></html>",
        "<html><head><title>Only a title</title></head><body><nav>Home</nav></body></html>",
        "<html><body><div id=app></div><noscript>Turn scripts on</noscript>"
      })
  void refusesPagesThatAScriptDraws(String page) {
    assertThat(read(page))
        .isInstanceOfSatisfying(
            Extraction.Refused.class,
            refused -> assertThat(refused.reason().code()).isEqualTo(Code.EMPTY_DOCUMENT));
  }

  @Test
  void readsThePageInTheEncodingThatItDeclares() {
    byte[] page =
        "<html><head><meta charset='windows-1251'></head><p>Да"
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));

    assertThat(((Extraction.Text) reader.read(page)).text().text()).isEqualTo("Да");
  }

  @Test
  void aTitleBelowTheContentHasNoPlace() {
    MappedText text = text("<body><div id=content><p>First words</div><h1>Late title</h1>");

    assertThat(text.text()).startsWith("Late title\n\nFirst words");
    assertThat(text.offsets().toSource(0)).isZero();
  }

  private Sidecar sidecar(String name) throws IOException {
    String page = Files.readString(CASES.resolve(name).resolve("input.html"));
    return ((Extraction.Text) read(page)).page();
  }

  private MappedText text(String page) {
    return ((Extraction.Text) read(page)).text();
  }

  private Extraction read(String page) {
    return reader.read(page.getBytes(StandardCharsets.UTF_8));
  }
}
