package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.source.DocumentReader;
import org.igkg.source.Problem;
import org.igkg.source.ReadOutcome;
import org.igkg.source.SourceDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents in the layouts of 2006-2025 against the record a reader expects of them. */
class RecordReaderTest {
  private static final Path CASES = Path.of("src/test/resources/org/igkg/record/turns");
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
    String printed = PrintedRecord.of(reader.read(document(folder)));
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
      assertThat(PrintedRecord.of(reader.read(document(folder))))
          .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysWhenOrdinalAndDatesOfASummaryDisagree() {
    String text =
        "Chair's Summary\n\nThe seventh meeting of the Internet Governance Forum was held in Nairobi,"
            + " Kenya from 27-30 September 2011.\n\n"
            + "Many people spoke of rivers. ".repeat(40);
    RecordReader.Reading reading =
        reader.read(new SourceDocument("a.txt", "a", "text/plain", "0".repeat(64), text));

    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.CONFLICTING_EVIDENCE);
    assertThat(((MeetingRecord.Summary) reading.record()).year()).contains(2011);
  }

  @Test
  void takesASisterForumFromTheHeader() {
    RecordReader.Reading reading = reader.read(document(CASES.resolve("eurodig")));
    SessionFacts facts = ((MeetingRecord.Transcript) reading.record()).facts();
    assertThat(facts.forum()).contains("eurodig");
    assertThat(facts.year()).contains(2023);
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
