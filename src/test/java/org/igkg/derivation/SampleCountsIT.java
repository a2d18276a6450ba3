package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.igkg.authority.Authorities;
import org.igkg.graph.Iris;
import org.igkg.ingest.IngestSetup;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counts of the bundled sample, after the whole way of its documents. */
class SampleCountsIT {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  /** The only record of its year. */
  private static final String OF_2020 =
      "igf-2020-day-3-ws-9130-when-the-network-goes-dark-shutdowns-and-the-right-to-know-sample.txt";

  private static final IngestSetup SETUP = IngestSetup.standard(Authorities.load());
  private static final GraphStore STORE = GraphStore.inMemory();

  @TempDir private Path folder;

  @BeforeAll
  static void ingest() {
    ingest(STORE, SAMPLE);
  }

  private static void ingest(GraphStore store, Path documents) {
    SETUP.into(store, new Iris(), 2).run(List.of(documents), (done, total) -> {});
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @ParameterizedTest
  @EnumSource(Cube.class)
  void areThoseOfSparqlOnTheTurns(Cube cube) {
    DirectCounts counts = new DirectCounts(STORE);
    assertThat(counts.derived(cube)).isNotEmpty().isEqualTo(counts.direct(cube));
  }

  /** The second half of one record is cut off and put back. */
  @Test
  void differByTheDocumentThatIsReadAgain() throws IOException {
    Path document = folder.resolve(OF_2020);
    String text = Files.readString(SAMPLE.resolve(OF_2020));
    try (GraphStore store = GraphStore.inMemory()) {
      ingest(store, SAMPLE);
      DirectCounts counts = new DirectCounts(store);
      Map<String, List<Integer>> before = counts.derived(Cube.FORUM);

      Files.writeString(document, text.substring(0, text.indexOf(">>", text.length() / 2)));
      ingest(store, document);
      Map<String, List<Integer>> after = counts.derived(Cube.FORUM);
      assertThat(after).isNotEqualTo(before).isEqualTo(counts.direct(Cube.FORUM));
      assertThat(without2020(after)).isNotEmpty().isEqualTo(without2020(before));

      Files.writeString(document, text);
      ingest(store, document);
      assertThat(counts.derived(Cube.FORUM)).isEqualTo(before);
    }
  }

  private static Map<String, List<Integer>> without2020(Map<String, List<Integer>> counts) {
    Map<String, List<Integer>> others = new TreeMap<>(counts);
    others.keySet().removeIf(key -> key.contains(" 2020 "));
    return others;
  }
}
