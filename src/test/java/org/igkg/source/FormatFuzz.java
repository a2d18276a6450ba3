package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What holds of any bytes under a name with a given ending; shared by the fuzz targets. */
final class FormatFuzz {
  /** Slower than the slowest of a million small inputs by far: a hang. */
  private static final long LONGEST_NANOS = 20_000_000_000L;

  /** Of processor time: what else the machine does is no finding. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final DocumentReader READER = new DocumentReader();

  private FormatFuzz() {}

  static void readingEnds(byte[] bytes, String ending) {
    try {
      Path folder = Files.createTempDirectory("igkg-fuzz");
      Path file = folder.resolve("a." + ending);
      try {
        Files.write(file, bytes);
        ended(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ended(Path file) {
    long start = THREADS.getCurrentThreadCpuTime();
    ReadOutcome outcome = READER.read(file);
    assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(LONGEST_NANOS);
    if (outcome instanceof ReadOutcome.Read read) {
      assertThat(read.offsets().length()).isEqualTo(read.document().text().length());
    }
  }

  /** The smallest Word file around an XML part. */
  static byte[] word(byte[] part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          text(
              "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                  + "<Default Extension='rels' ContentType="
                  + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                  + "<Override PartName='/word/document.xml' ContentType='application/"
                  + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                  + "</Types>"));
      entry(
          zip,
          "_rels/.rels",
          text(
              "<Relationships"
                  + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                  + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas"
                  + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                  + "</Relationships>"));
      entry(zip, "word/document.xml", part);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
