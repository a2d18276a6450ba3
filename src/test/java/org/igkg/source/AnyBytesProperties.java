package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.igkg.source.Problem.Severity;

/** Whatever the bytes are, reading ends in a document or in a refusal. */
class AnyBytesProperties {
  private static Path folder;
  private final DocumentReader reader = new DocumentReader();

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("igkg-bytes");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 500)
  void readingEnds(@ForAll("bytes") byte[] bytes, @ForAll("endings") String ending)
      throws IOException {
    ReadOutcome outcome = reader.read(Files.write(folder.resolve("a." + ending), bytes));

    if (outcome instanceof ReadOutcome.Read read) {
      assertThat(read.offsets().length()).isEqualTo(read.document().text().length());
      assertThat(read.notices()).allMatch(n -> n.code().severity() == Severity.NOTICE);
    } else {
      assertThat(((ReadOutcome.Refused) outcome).problem().code().severity())
          .isEqualTo(Severity.REFUSED);
    }
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of("txt", "html", "docx", "pdf", "rtf", "dat");
  }

  /** Bytes after the mark of a format, and pieces of markup in any order. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "<p>",
                "</p>",
                "<html",
                "<title>",
                "<h1>",
                "<!--",
                "-->",
                "&amp;",
                "&",
                ";",
                "<td>",
                "<table>",
                "{\\rtf1",
                "\\'e9",
                "\\u-3",
                "{",
                "}",
                "\\",
                "%PDF-1.4\n",
                "obj",
                "stream",
                "%%EOF",
                "PK\u0003\u0004",
                "word/",
                "é",
                "Ã©",
                "\r\n",
                "\u0000",
                ">> A: ",
                "x",
                " ")
            .list()
            .ofMaxSize(60)
            .map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> marks =
        Arbitraries.of("", "", "<html>", "%PDF-1.4\n", "PK\u0003\u0004", "{\\rtf1 ")
            .map(mark -> mark.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(marks, Arbitraries.oneOf(any, pieces)).as(AnyBytesProperties::join);
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] joined = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }
}
