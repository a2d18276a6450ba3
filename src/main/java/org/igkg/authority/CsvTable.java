package org.igkg.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One authority file: UTF-8 CSV with a header row; lists inside a cell are separated by {@code |}.
 */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String resource;
  private final List<CSVRecord> rows;

  private CsvTable(String resource, List<CSVRecord> rows) {
    this.resource = resource;
    this.rows = rows;
  }

  /**
   * Reads {@code ontology/authority/{name}.csv} from the class path.
   *
   * @throws IllegalStateException when the file is missing: the build did not pack {@code
   *     ontology/}
   */
  static CsvTable read(String name) {
    String resource = "/ontology/authority/" + name + ".csv";
    try (InputStream in = CsvTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      try (CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new CsvTable(resource, parser.getRecords());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  Stream<Row> rows() {
    return rows.stream().map(r -> new Row(resource, r));
  }

  /** One row; a missing column is a fault of the file and is named with its line. */
  record Row(String resource, CSVRecord cells) {
    /** The cell's words, which must not be empty. */
    String text(String column) {
      return optional(column)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      resource + " row " + cells.getRecordNumber() + ": no " + column));
    }

    Optional<String> optional(String column) {
      String value = cells.get(column).strip();
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The parts of a cell between {@code |}, empty ones left out. */
    List<String> list(String column) {
      return Stream.of(cells.get(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    boolean yes(String column) {
      return cells.get(column).strip().equals("yes");
    }
  }
}
