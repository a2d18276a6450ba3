package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.igkg.extraction.RecordExtractor;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes again, unchanged, to the same build of the program. */
class UnchangedDocumentsTest {
  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory();
  private final AtomicInteger extracted = new AtomicInteger();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void areNotReadAgain() throws IOException {
    InventedTranscripts.write(folder, "a.txt", "IPv6 works in Norway.");
    InventedTranscripts.write(folder, "b.txt", "Nothing of note.");
    ingest("build one");
    String before = export();

    IngestReport report = ingest("build one");

    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(extracted).hasValue(2);
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void areReadAgainByAnotherBuild() {
    InventedTranscripts.write(folder, "a.txt", "IPv6 works in Norway.");
    ingest("build one");

    assertThat(ingest("build two").unchanged()).isEqualTo(1);
    assertThat(extracted).hasValue(2);
  }

  @Test
  void areReadAgainWhenWhatStandsBesideThemHasChanged() {
    InventedTranscripts.write(folder, "a.txt", "IPv6 works in Norway.");
    ingest("build one");
    InventedTranscripts.text(folder, "a.meta.json", "{\"retrieved\": \"2031-05-01\"}");

    assertThat(ingest("build one").ingested()).isEqualTo(1);
  }

  @Test
  void areReadAgainWhenTheirGraphWasRemoved() {
    InventedTranscripts.write(folder, "a.txt", "IPv6 works in Norway.");
    ingest("build one");
    store.remove(List.of(new Iris().graph("a")));

    assertThat(ingest("build one").ingested()).isEqualTo(1);
  }

  @Test
  void areReadAgainWhenThereWasSomethingToTell() {
    InventedTranscripts.text(folder, "list.txt", "Shopping list\n\nBread from Norway.\n\nMilk.\n");
    List<?> told = ingest("build one").problems();

    assertThat(ingest("build one").problems()).isEqualTo(told).isNotEmpty();
  }

  private IngestReport ingest(String build) {
    IngestSetup stubs = StubParts.setup();
    RecordExtractor counting =
        reading -> {
          extracted.incrementAndGet();
          return stubs.extractor().extract(reading);
        };
    IngestSetup setup =
        new IngestSetup(
            stubs.authorities(),
            stubs.reader(),
            counting,
            stubs.resolver(),
            new TreeMap<>(),
            new TreeMap<>(),
            Optional.of(build));
    return new Ingest(store, setup.pipeline(new Iris()), Map.of(), 2)
        .run(List.of(folder), (done, total) -> {});
  }

  private String export() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.exportNQuads(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
