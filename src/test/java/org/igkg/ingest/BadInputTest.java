package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igkg.ingest.InventedTranscripts.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.igkg.graph.Iris;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Severity;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of what goes wrong: each file is decided, reported by name, and harms no other. */
class BadInputTest {
  private static final String SPEECH =
      ">> ADA EXAMPLE: Good morning. We will talk about lakes.\n\n"
          + ">> BEN SAMPLE: Thank you. I think we should begin.\n\n>> ADA EXAMPLE: You are right.\n";

  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory();
  private List<Problem> problems;

  @BeforeEach
  void ingest() throws IOException {
    session("good.txt", 1, "");
    session("misread.txt", 2, "Itâ€™s JoÃ£o. ");
    session("nuls.txt", 3, "\u0000 ".repeat(2));
    session("word.docx", 4, "");
    text(folder, "igf-2030-day-1-ws-5-lakes.txt", title(5) + SPEECH);
    bytes("cut.docx", "PK\003\004 word/document.xml");
    bytes("cut.pdf", "%PDF-1.7\n1 0 obj\n");
    bytes("cut.pptx", "PK\003\004 ppt");
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    problems =
        new Ingest(store, StubParts.setup().pipeline(new Iris()), Map.of(), 2)
            .run(List.of(folder), (done, total) -> {})
            .problems();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void refusesWhatIsNoDocumentAndSaysWhy() {
    assertThat(reported(Severity.REFUSED))
        .containsExactlyInAnyOrder(
            "cut.docx DAMAGED_DOCUMENT",
            "cut.pdf DAMAGED_DOCUMENT",
            "cut.pptx UNSUPPORTED_FORMAT",
            "large.txt TOO_LARGE");
  }

  @Test
  void takesTheOthersWithANotice() {
    assertThat(reported(Severity.NOTICE))
        .containsExactlyInAnyOrder(
            "misread.txt REPAIRED_TEXT",
            "nuls.txt REPAIRED_TEXT",
            "word.docx WRONG_ENDING",
            "igf-2030-day-1-ws-5-lakes.txt CONFLICTING_EVIDENCE");
  }

  private List<String> reported(Severity severity) {
    return problems.stream()
        .filter(p -> p.code().severity() == severity)
        .map(p -> Path.of(p.document()).getFileName() + " " + p.code())
        .toList();
  }

  private void session(String name, int number, String words) {
    text(folder, name, title(number) + words + SPEECH);
  }

  private static String title(int number) {
    return "IGF 2031 Day 1 WS #" + number + " Lakes " + number + "\n\n";
  }

  private void bytes(String name, String content) throws IOException {
    Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
