package org.igkg.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.igkg.source.Problem.Code;

/**
 * {@code manifest.csv} of one folder: a header row, then a row for each document. The column {@code
 * file} names it; the others are the fields of {@link Sidecar}.
 */
final class Manifest {
  static final String NAME = "manifest.csv";

  /** Some hundred thousand rows. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private static final Set<String> FILE = Set.of("file", "filename", "name");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
          .setIgnoreEmptyLines(true)
          .get();

  private final PublishedFile file;
  private final Map<String, SidecarFields.Found> rows = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Manifest(PublishedFile file) {
    this.file = file;
  }

  /**
   * The one of a document's folder; empty when there is none. What cannot be read is a problem, and
   * the rest is read.
   */
  static Manifest beside(PublishedFile document) {
    Manifest manifest = new Manifest(document.beside(NAME));
    manifest.read();
    return manifest;
  }

  Optional<SidecarFields.Found> of(String fileName) {
    return Optional.ofNullable(rows.get(fileName));
  }

  List<Problem> problems() {
    return problems;
  }

  private void read() {
    try {
      if (!file.exists()) {
        return;
      }
      if (file.size() > LARGEST) {
        report("is larger than " + LARGEST / (1024 * 1024) + " MB and is not read");
        return;
      }
      String text = TextDecoder.decode(file.bytes(), Optional.empty()).text();
      try (CSVParser csv = CSVParser.parse(withoutMark(text), FORMAT)) {
        csv.forEach(this::add);
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      report("cannot be read from here on: " + e.getMessage());
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void add(CSVRecord row) {
    Map<String, String> cells = new TreeMap<>();
    row.toMap().forEach((column, cell) -> cells.put(SidecarFields.plain(column), cell));
    Optional<String> file =
        FILE.stream().sorted().filter(cells::containsKey).map(cells::get).findFirst();
    if (file.isEmpty() || file.get().isBlank()) {
      report("row " + row.getRecordNumber() + " names no file; fill in its column 'file'");
    } else if (rows.putIfAbsent(file.get().strip(), new SidecarFields(cells).read()) != null) {
      report("row " + row.getRecordNumber() + " names a file again: " + file.get());
    }
  }

  private void report(String message) {
    problems.add(Problem.of(file.path(), Code.UNREADABLE_SIDECAR, message));
  }
}
