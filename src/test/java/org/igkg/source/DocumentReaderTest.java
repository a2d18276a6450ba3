package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.igkg.source.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  @TempDir Path folder;

  private final DocumentReader reader = new DocumentReader();

  @Test
  void readsUtf8WithoutItsByteOrderMark() throws IOException {
    SourceDocument document =
        read(write("a.txt", "\uFEFFJoão Pessoa".getBytes(StandardCharsets.UTF_8)));

    assertThat(document.text()).isEqualTo("João Pessoa");
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.fileName()).isEqualTo("a.txt");
  }

  @Test
  void readsWindows1252WhenTheBytesAreNoUtf8() throws IOException {
    byte[] bytes = "“João” – Pessoa".getBytes(Charset.forName("windows-1252"));

    assertThat(read(write("a.txt", bytes)).text()).isEqualTo("“João” – Pessoa");
  }

  @Test
  void checksumIsThatOfTheBytes() throws IOException {
    // of "abc", from FIPS 180-2, appendix B.1
    assertThat(read(write("a.txt", "abc".getBytes(StandardCharsets.UTF_8))).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void changesOnlyWhatNobodySees() throws IOException {
    String published =
        "A\u00A0b\r\nc\rd\te\u0007 multi\u2011stake\u00ADholder\u200B – “x”  y\u200E";

    assertThat(read(write("a.txt", published.getBytes(StandardCharsets.UTF_8))).text())
        .isEqualTo("A b\nc\nd\te multi\u2011stakeholder – “x”  y");
  }

  @Test
  void keyIsTheSlugOfTheDecodedName() {
    assertThat(DocumentKey.of("IGF 2019 – Day 1.txt")).isEqualTo("igf-2019-day-1");
    assertThat(DocumentKey.of("igf-2019-%E2%80%93-day-1.txt")).isEqualTo("igf-2019-day-1");
    assertThat(DocumentKey.of("100%.txt")).isEqualTo("100");
    assertThat(DocumentKey.of("C++ notes.v2.txt")).isEqualTo("c-notes-v2");
  }

  @Test
  void cutsLongKeysAndKeepsThemApart() {
    String start = "a".repeat(150);

    assertThat(DocumentKey.of(start + "1.txt")).hasSize(120).startsWith("aaa");
    assertThat(DocumentKey.of(start + "1.txt")).isNotEqualTo(DocumentKey.of(start + "2.txt"));
  }

  @Test
  void hashesNamesWithoutLatinLetters() {
    assertThat(DocumentKey.of("文字.txt")).matches("document-[0-9a-f]{8}");
    assertThat(DocumentKey.of("文字.txt")).isNotEqualTo(DocumentKey.of("記録.txt"));
  }

  @Test
  void saysWhyItRefuses() throws IOException {
    assertThat(refusal(folder.resolve("missing.txt")).code()).isEqualTo(Code.NOT_FOUND);
    assertThat(refusal(folder).code()).isEqualTo(Code.UNREADABLE);
    assertThat(refusal(write("a.txt", new byte[0])).code()).isEqualTo(Code.EMPTY_DOCUMENT);
    assertThat(refusal(write("b.txt", " \n\u00A0\uFEFF\n".getBytes(StandardCharsets.UTF_8))).code())
        .isEqualTo(Code.EMPTY_DOCUMENT);
    assertThat(refusal(write("c.txt", new byte[] {1, 2, 3, 4, 5, 6})).code())
        .isEqualTo(Code.BINARY_DOCUMENT);
    assertThat(refusal(write("d.txt", new byte[] {'P', 'K', 3, 4, 0, 0})))
        .satisfies(p -> assertThat(p.code()).isEqualTo(Code.UNSUPPORTED_FORMAT))
        .satisfies(p -> assertThat(p.message()).contains(".docx"));
    assertThat(refusal(write("e.css", "text".getBytes(StandardCharsets.UTF_8))).code())
        .isEqualTo(Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void refusesWhatIsTooLargeBeforeItIsInMemory() throws IOException {
    Path large = folder.resolve("large.html");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    long before = allocated();

    assertThat(refusal(large).code()).isEqualTo(Code.TOO_LARGE);
    assertThat(refusal(large).message()).contains("64 MB");
    assertThat(allocated() - before).isLessThan(8L * 1024 * 1024);
  }

  /** Bytes that this thread has ever taken. */
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void contentDecidesAndAWrongEndingIsReported() throws IOException {
    byte[] page =
        "<!DOCTYPE html><html><body><p>Words</body></html>".getBytes(StandardCharsets.UTF_8);
    byte[] words = "Only words".getBytes(StandardCharsets.UTF_8);

    assertThat(outcome(write("a.txt", page)).document().mediaType()).isEqualTo("text/html");
    assertThat(codes(outcome(write("a.txt", page)))).containsExactly(Code.WRONG_ENDING);
    assertThat(outcome(write("b.docx", words)).document().text()).isEqualTo("Only words");
    assertThat(codes(outcome(write("b.docx", words)))).containsExactly(Code.WRONG_ENDING);
    assertThat(codes(outcome(write("c.php", page)))).isEmpty();
    assertThat(codes(outcome(write("IGF 2031 - Day 1. Opening", words)))).isEmpty();
  }

  @Test
  void dropsAndReportsNuls() throws IOException {
    byte[] bytes = ("A\u0000B " + "words ".repeat(200)).getBytes(StandardCharsets.UTF_8);

    ReadOutcome.Read read = outcome(write("a.txt", bytes));

    assertThat(read.document().text()).startsWith("AB words");
    assertThat(read.offsets().toSource(1)).isEqualTo(2);
    assertThat(codes(read)).containsExactly(Code.REPAIRED_TEXT);
  }

  @Test
  void repairsMojibakeAndReportsIt() throws IOException {
    byte[] bytes = "Itâ€™s JoÃ£o\nfine\n".getBytes(StandardCharsets.UTF_8);

    ReadOutcome.Read read = outcome(write("a.txt", bytes));

    assertThat(read.document().text()).isEqualTo("It’s João\nfine\n");
    assertThat(codes(read)).containsExactly(Code.REPAIRED_TEXT);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private SourceDocument read(Path path) {
    assertThat(reader.read(path)).isInstanceOf(ReadOutcome.Read.class);
    return ((ReadOutcome.Read) reader.read(path)).document();
  }

  private ReadOutcome.Read outcome(Path path) {
    assertThat(reader.read(path)).isInstanceOf(ReadOutcome.Read.class);
    return (ReadOutcome.Read) reader.read(path);
  }

  private static List<Code> codes(ReadOutcome.Read read) {
    return read.notices().stream().map(Problem::code).toList();
  }

  private Problem refusal(Path path) {
    assertThat(reader.read(path)).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) reader.read(path)).problem();
  }
}
