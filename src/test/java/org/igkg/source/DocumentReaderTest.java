package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(refusal(write("c.txt", new byte[] {'P', 'K', 3, 4, 0, 0})).code())
        .isEqualTo(Code.BINARY_DOCUMENT);
    assertThat(refusal(write("d.docx", "text".getBytes(StandardCharsets.UTF_8))))
        .satisfies(p -> assertThat(p.code()).isEqualTo(Code.UNSUPPORTED_FORMAT))
        .satisfies(p -> assertThat(p.message()).contains(".txt"));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(64L * 1024 * 1024 + 1);
    }

    assertThat(refusal(large).message()).contains("64 MB");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private SourceDocument read(Path path) {
    assertThat(reader.read(path)).isInstanceOf(ReadOutcome.Read.class);
    return ((ReadOutcome.Read) reader.read(path)).document();
  }

  private Problem refusal(Path path) {
    assertThat(reader.read(path)).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) reader.read(path)).problem();
  }
}
