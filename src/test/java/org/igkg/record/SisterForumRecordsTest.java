package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.igkg.source.SourceDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents of sister forums and preparatory meetings, in their layouts, with the facts of
 * their sessions. People, places and words are invented.
 */
class SisterForumRecordsTest {
  private static final Path CASES = Path.of("src/test/resources/org/igkg/record/sisters");
  private static RecordReader reader;

  @BeforeAll
  static void buildReader() {
    reader = new RecordReader(Authorities.load());
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheDocumentAsExpected(Path folder) throws IOException {
    String printed = PrintedRecord.withFacts(reader.read(document(folder)));
    Path expected = folder.resolve("expected.txt");
    if (Files.notExists(expected)) {
      Files.writeString(expected, printed);
      fail("no " + expected + ": written now, review and rerun");
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameUnderTurkishRules(Path folder) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      RecordReader turkish = new RecordReader(Authorities.load());
      assertThat(PrintedRecord.withFacts(turkish.read(document(folder))))
          .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Each name is looked for in the form; work that grew with its square would take hours. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aFormOfVeryManyNamesEnds() {
    String names =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "Name" + (char) ('a' + i % 26) + " Familya\n")
            .collect(Collectors.joining());
    String form =
        "IGF 2031 WS #7 Lakes\n\nSubtheme: Lakes\nSpeakers:\n"
            + names
            + "Rapporteur: Ada Tilling\n";
    SourceDocument document = new SourceDocument("a.txt", "a", "text/plain", "0".repeat(64), form);

    assertThat(reader.read(document).record().kind()).isEqualTo(RecordKind.PROPOSAL);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static SourceDocument document(Path folder) {
    return ((ReadOutcome.Read) new DocumentReader().read(folder.resolve("input.txt"))).document();
  }
}
