package org.igkg.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {
  private static final String BASE = "https://w3id.org/igkg/";

  @TempDir private Path folder = Path.of("");

  @Test
  void everyDumpIsReadAgain() throws IOException {
    for (DumpFile file : write("once")) {
      Lang lang = RDFLanguages.contentTypeToLang(file.mediaType());
      try (InputStream in =
          new GZIPInputStream(Files.newInputStream(folder.resolve("once").resolve(file.name())))) {
        long read = RDFParser.source(in).lang(lang).strict(true).toDatasetGraph().stream().count();
        assertThat(read).as(file.name()).isEqualTo(file.statements()).isPositive();
      }
    }
  }

  @Test
  void partsMakeTheWhole() throws IOException {
    List<DumpFile> quads =
        write("once").stream().filter(f -> f.mediaType().equals("application/n-quads")).toList();

    assertThat(quads.get(0).name()).isEqualTo("igkg.nq.gz");
    assertThat(quads.stream().skip(1).mapToLong(DumpFile::statements).sum())
        .isEqualTo(quads.get(0).statements());
    assertThat(quads).extracting(DumpFile::name).contains("igf-2024.nq.gz", "eurodig-2024.nq.gz");
  }

  @Test
  void equalStoresGiveEqualFiles() throws IOException {
    for (DumpFile file : write("once")) {
      write("twice");

      assertThat(folder.resolve("twice").resolve(file.name()))
          .hasSameBinaryContentAs(folder.resolve("once").resolve(file.name()));
    }
  }

  @Test
  void checksumsAreThoseOfTheFiles() throws IOException {
    write("once");

    for (String line : Files.readAllLines(folder.resolve("once").resolve(Dumps.CHECKSUMS))) {
      String[] parts = line.split("  ");
      assertThat(Checksums.sha256(folder.resolve("once").resolve(parts[1]))).isEqualTo(parts[0]);
    }
  }

  @Test
  void tablesHaveARowForEachThing() throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      List<String> names = Tables.write(store, folder);

      assertThat(names)
          .containsExactly(
              "sessions.csv",
              "turns.csv",
              "people.csv",
              "participations.csv",
              "topics-by-year-and-region.csv");
      assertThat(Files.readAllLines(folder.resolve("sessions.csv"))).hasSize(4);
      assertThat(Files.readString(folder.resolve("turns.csv"))).contains("digital divide");
      assertThat(Files.readAllLines(folder.resolve("topics-by-year-and-region.csv")))
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void sessionsAreFilesToRead() throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      int sessions = SessionFiles.write(store, folder);

      assertThat(sessions).isEqualTo(3);
      try (var files = Files.walk(folder)) {
        assertThat(files.filter(Files::isRegularFile).toList())
            .hasSize(3)
            .allSatisfy(
                file ->
                    assertThat(Files.readString(file))
                        .contains("\"title\"", "\"turns\"", "\"iri\""));
      }
    }
  }

  private List<DumpFile> write(String name) throws IOException {
    try (GraphStore store = SmallGraph.store()) {
      return Dumps.write(store, BASE, Files.createDirectories(folder.resolve(name)));
    }
  }
}
