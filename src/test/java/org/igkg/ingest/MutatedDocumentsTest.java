package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.record.RecordReader;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that were damaged on their way, read as files and then as records. The seed is fixed,
 * so that a failure happens again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatedDocumentsTest {
  private static final int DOCUMENTS = 5_000;
  private static final long SEED = 2006;

  /** Longer ones only make the test slow. */
  private static final int LONGEST = 3_000;

  @TempDir Path folder;

  private final DocumentReader files = new DocumentReader();
  private final RecordReader records = new RecordReader(Authorities.load());
  private final List<Path> originals = new ArrayList<>();

  @BeforeAll
  void findOriginals() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("src/test/resources/org/igkg/source/html"));
        Stream<Path> sample = Files.walk(Path.of("src/main/resources/sample"))) {
      Stream.concat(pages, sample)
          .filter(p -> p.toString().endsWith(".html") || p.toString().endsWith(".txt"))
          .sorted()
          .forEach(originals::add);
    }
    assertThat(originals).hasSizeGreaterThan(20);
  }

  @Test
  void noneOfThemStopsTheReaders() throws IOException {
    Random random = new Random(SEED);
    int read = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      Path original = originals.get(random.nextInt(originals.size()));
      byte[] bytes = Files.readAllBytes(original);
      byte[] part = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
      String ending = random.nextInt(10) == 0 ? ".docx" : ending(original);
      read += read(mutated(part, random), ending) ? 1 : 0;
    }
    // all but those with too many control characters or without a word left
    assertThat(read).isGreaterThan(DOCUMENTS / 2);
  }

  /** Work that grew with the square of the size would take hours. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void longDamagedDocumentsDoNotKeepTheReadersBusy() throws IOException {
    for (Path original : originals.subList(0, 12)) {
      byte[] damaged = mutated(Files.readAllBytes(original), new Random(SEED));
      assertThat(damaged).isNotEmpty();
      read(repeated(damaged, 400_000), ending(original));
    }
  }

  private boolean read(byte[] bytes, String ending) throws IOException {
    ReadOutcome outcome = files.read(Files.write(folder.resolve("a" + ending), bytes));
    if (outcome instanceof ReadOutcome.Read read) {
      assertThat(records.read(read.document()).record().document()).isEqualTo(read.document());
      return true;
    }
    return false;
  }

  private static byte[] repeated(byte[] bytes, int size) {
    byte[] all = new byte[size];
    for (int i = 0; i < size; i++) {
      all[i] = bytes[i % bytes.length];
    }
    return all;
  }

  /** One to three kinds of damage, one after the other. */
  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] damaged = bytes;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged =
          switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
            case 1 -> withRandomBytes(damaged, random);
            case 2 -> withoutRange(damaged, random);
            case 3 -> withLines(damaged, random);
            case 4 -> otherEncoding(damaged, "windows-1252", "UTF-8");
            case 5 -> otherEncoding(damaged, "UTF-8", "UTF-16LE");
            case 6 -> otherEncoding(damaged, "UTF-8", "windows-1252");
            default -> withoutLineEnds(damaged);
          };
    }
    return damaged;
  }

  private static byte[] withRandomBytes(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int i = 0; i < 1 + bytes.length / 200 && bytes.length > 0; i++) {
      damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static byte[] withoutRange(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(bytes.length - from + 1);
    byte[] damaged = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, damaged, from, bytes.length - to);
    return damaged;
  }

  private static byte[] withLines(byte[] bytes, Random random) {
    List<String> lines =
        new ArrayList<>(new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
    Collections.shuffle(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withoutLineEnds(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace('\n', ' ')
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] otherEncoding(byte[] bytes, String readAs, String writtenAs) {
    return new String(bytes, Charset.forName(readAs)).getBytes(Charset.forName(writtenAs));
  }

  private static String ending(Path path) {
    String name = path.toString();
    return name.substring(name.lastIndexOf('.'));
  }
}
