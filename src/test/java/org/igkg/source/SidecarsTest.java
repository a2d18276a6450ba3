package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.igkg.source.Problem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeTheDocument() throws IOException {
    write("a.txt", "Words");
  }

  @Test
  void readsTheFileOfTheSameName() throws IOException {
    write(
        "a.meta.json",
        """
        {"title": "IGF 2031 - Day 1", "URL": "https://example.org/a", "retrieved-at": "2031-05-01T10:00:00Z",
         "language": "zh-Hans", "forum": "igf", "extra": [1], "none": null}
        """);

    assertThat(read().document().sidecar().title()).contains("IGF 2031 - Day 1");
    assertThat(read().document().sidecar().address()).contains("https://example.org/a");
    assertThat(read().document().sidecar().retrieved()).contains(LocalDate.of(2031, 5, 1));
    assertThat(read().document().sidecar().language()).contains("zh-Hans");
    assertThat(read().document().sidecar().forum()).contains("igf");
    assertThat(read().notices()).isEmpty();
  }

  @Test
  void manifestFillsWhatTheOwnSidecarLeavesOpen() throws IOException {
    write("a.txt.meta.json", "{\"title\": \"Own\"}");
    write(
        "manifest.csv",
        "\uFEFFFile,Title,Address,Retrieval date\na.txt,Listed,https://example.org/a,2031-05-02\n");

    assertThat(read().document().sidecar().title()).contains("Own");
    assertThat(read().document().sidecar().address()).contains("https://example.org/a");
    assertThat(read().document().sidecar().retrieved()).contains(LocalDate.of(2031, 5, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "[[[[",
        "\"x\"",
        "{\"address\": \"here\"}",
        "{\"retrieved\": \"May\"}",
        "{\"retrieved\": \"2031-02-30\"}",
        "{\"language\": \"very English\"}"
      })
  void aBadSidecarIsANoticeAndTheDocumentIsRead(String json) throws IOException {
    write("a.meta.json", json);

    assertThat(read().document().text()).isEqualTo("Words");
    assertThat(read().document().sidecar()).isEqualTo(Sidecar.NONE);
    assertThat(read().notices()).extracting(Problem::code).containsExactly(Code.UNREADABLE_SIDECAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title\nx\n",
        "file,title\n,x\n",
        "file,title\na.txt,x\na.txt,y\n",
        "file,title\na.txt,\"open\n"
      })
  void aBadManifestIsANoticeAndTheDocumentIsRead(String csv) throws IOException {
    write("manifest.csv", csv);

    assertThat(read().document().text()).isEqualTo("Words");
    assertThat(Sidecars.inFoldersOf(List.of(new LocalFile(folder.resolve("a.txt")))).problems())
        .extracting(Problem::code)
        .containsExactly(Code.UNREADABLE_SIDECAR);
  }

  @Test
  void deepJsonEnds() throws IOException {
    write("a.meta.json", "{\"a\":".repeat(100_000));

    assertThat(read().notices()).hasSize(1);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private ReadOutcome.Read read() {
    return (ReadOutcome.Read) new DocumentReader().read(folder.resolve("a.txt"));
  }
}
