package org.igkg.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;

/** One name for every way to write a known organisation; other names stand for themselves. */
record OrganisationNames(Map<String, String> canonicalByName) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** A name that two organisations share means the one that comes first in the file. */
  static OrganisationNames of(Authorities authorities) {
    Map<String, String> canonical = new HashMap<>();
    for (Organisation organisation : authorities.organisations().values()) {
      String name = Folding.title(organisation.name());
      organisation.names().forEach(n -> canonical.putIfAbsent(Folding.title(n), name));
    }
    return new OrganisationNames(canonical);
  }

  /**
   * Reads the annotators' own list: columns {@code name}, {@code acronym}, {@code aliases} with
   * {@code |} between them.
   */
  static OrganisationNames read(Path csv) throws IOException {
    Map<String, String> canonical = new HashMap<>();
    try (CSVParser rows = FORMAT.parse(Files.newBufferedReader(csv))) {
      for (CSVRecord row : rows) {
        String name = Folding.title(row.get("name"));
        Stream.concat(
                Stream.of(row.get("name"), row.get("acronym")),
                Stream.of(row.get("aliases").split("\\|")))
            .filter(n -> !n.isBlank())
            .forEach(n -> canonical.putIfAbsent(Folding.title(n), name));
      }
    }
    return new OrganisationNames(canonical);
  }

  String canonical(String name) {
    String folded = Folding.title(name);
    return canonicalByName.getOrDefault(folded, folded);
  }
}
