package org.igkg.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.igkg.extraction.InventedSession;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundled sample, read, extracted and resolved, against its annotations. The floors lie a
 * little below what was measured when they were set, so that a step back shows.
 *
 * <p>{@code -Digkg.board.gold=DIR -Digkg.board.texts=DIR} measures other annotated documents; the
 * floors hold for the sample alone.
 */
class SampleBoardTest {
  private static final Path GOLD =
      Path.of(System.getProperty("igkg.board.gold", "src/test/resources/sample-gold"));
  private static final Path TEXTS =
      Path.of(System.getProperty("igkg.board.texts", "src/main/resources/sample"));
  private static final Board BOARD = new Board(InventedSession.AUTHORITIES);

  @BeforeAll
  static void measure() throws IOException {
    RecordReader reader = new RecordReader(InventedSession.AUTHORITIES);
    DocumentResolver resolver = new DocumentResolver(InventedSession.AUTHORITIES);
    for (Path gold : annotations()) {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(gold));
      if (!json.get("kind").asString().equals("other")) {
        MeetingRecord record = reader.read(document(json.get("file").asString())).record();
        BOARD.add(json, resolver.resolve(record, InventedSession.EXTRACTOR.extract(record)));
      }
    }
    System.out.println(BOARD.print());
    if (Boolean.getBoolean("igkg.board.details")) {
      BOARD.differences().forEach(System.out::println);
    }
  }

  @Test
  void readsEveryAnnotatedDocument() throws IOException {
    assertThat(annotations()).hasSizeGreaterThanOrEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource({
    "persons, 0.96",
    "organisations, 0.93",
    "countries, 0.98",
    "regions, 0.93",
    "affiliations, 0.84",
    "roles, 0.83"
  })
  void keepsWhatWasReached(String field, double floor) {
    assertThat(BOARD.mean(field).f1()).isGreaterThanOrEqualTo(floor);
  }

  private static List<Path> annotations() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static org.igkg.source.SourceDocument document(String file) {
    Path text = TEXTS.resolve(Path.of(file).getFileName());
    return ((ReadOutcome.Read) new DocumentReader().read(text)).document();
  }
}
