package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.graph.Iris;
import org.igkg.ingest.IngestSetup;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counts of the bundled sample, after the whole way of its documents. */
class SampleCountsIT {
  private static final GraphStore STORE = GraphStore.inMemory();

  @BeforeAll
  static void ingest() {
    IngestSetup.standard(Authorities.load())
        .into(STORE, new Iris(), 2)
        .run(List.of(Path.of("src/main/resources/sample")), (done, total) -> {});
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
}
