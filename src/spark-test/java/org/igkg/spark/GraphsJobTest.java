package org.igkg.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.igkg.authority.Authorities;
import org.igkg.graph.Iris;
import org.igkg.ingest.Ingest;
import org.igkg.ingest.IngestReport;
import org.igkg.ingest.IngestSetup;
import org.igkg.ingest.Progress;
import org.igkg.source.Problem.Code;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark and one machine give the same graph, to the byte. */
class GraphsJobTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Progress SILENT = (done, total) -> {};
  private static final IngestSetup SETUP = IngestSetup.standard(Authorities.load());

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void sparkAndTheLocalRunnerGiveTheSameGraph() throws IOException {
    Path documents = sampleAndMore();
    Path made = folder.resolve("made");
    new GraphsJob(spark, new Iris()).run(List.of(documents.toString()), made.toString(), true);

    try (GraphStore local = GraphStore.open(folder.resolve("local"));
        GraphStore taken = GraphStore.open(folder.resolve("taken"))) {
      IngestReport read = into(local).run(List.of(documents), SILENT);
      IngestReport report = into(taken).take(List.of(made), SILENT);

      assertThat(read.ingested()).isEqualTo(14);
      assertThat(read.problems())
          .extracting(problem -> problem.code())
          .contains(Code.EMPTY_DOCUMENT, Code.DUPLICATE_NAME, Code.UNREADABLE_SIDECAR);
      assertThat(report.ingested()).isEqualTo(read.ingested());
      assertThat(report.refused()).isEqualTo(read.refused()).isEqualTo(2);
      // with Spark, paths have the scheme of their file system
      assertThat(report.problems())
          .extracting(problem -> problem.toString().replace("file:/", "/"))
          .containsExactlyInAnyOrderElementsOf(
              read.problems().stream().map(Object::toString).toList());
      assertThat(export(taken, "taken.nq")).hasSameBinaryContentAs(export(local, "local.nq"));
      assertThat(into(taken).run(List.of(documents), SILENT).unchanged()).isEqualTo(14);
    }
  }

  @Test
  void theSameDocumentsGiveTheSameLinesTwice() throws IOException {
    for (String name : List.of("one", "two")) {
      new GraphsJob(spark, new Iris("https://example.org/"))
          .run(List.of(SAMPLE.toString()), folder.resolve(name).toString(), false);
    }
    for (String part : List.of("graphs", "documents")) {
      assertThat(lines(folder.resolve("one").resolve(part)))
          .isNotEmpty()
          .isEqualTo(lines(folder.resolve("two").resolve(part)));
    }
  }

  @Test
  void aPathThatNamesNothingEndsTheJob() {
    assertThatThrownBy(
            () ->
                new GraphsJob(spark, new Iris())
                    .run(List.of("absent"), folder.resolve("made").toString(), false))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("absent");
  }

  /** Names that Hadoop or Spark might take for something else, sidecars, and what is refused. */
  private Path sampleAndMore() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("in/one, two {3}"));
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, documents.resolve(file.getFileName()));
      }
    }
    String record =
        "IGF 2031 Day 1 WS #7 Boats\n\n>> TORVALD ESKILDAHL: Good morning, and welcome.\n\n"
            + ">> MODERATOR: Thank you very much.\n";
    Files.writeString(documents.resolve("100% – boats: [1].txt"), record);
    Files.writeString(
        documents.resolve("100% – boats: [1].meta.json"),
        "{\"address\": \"https://example.org/boats\"}");
    Files.writeString(documents.resolve("manifest.csv"), "file,language\n,en\n");
    Files.writeString(documents.resolve("empty.txt"), "");
    Path late = Files.createDirectories(documents.resolve("sub"));
    Files.writeString(late.resolve("100% – Boats: [1].txt"), record);
    Files.writeString(documents.resolve(".hidden.txt"), record);
    return documents.getParent();
  }

  private static Ingest into(GraphStore store) {
    return SETUP.into(store, new Iris(), 2);
  }

  private Path export(GraphStore store, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      assertThat(store.exportNQuads(out)).isGreaterThan(100_000);
    }
    return file;
  }

  private static List<String> lines(Path parts) throws IOException {
    try (Stream<Path> files = Files.list(parts)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        all.append(Files.readString(file, StandardCharsets.UTF_8));
      }
      return all.toString().lines().toList();
    }
  }
}
