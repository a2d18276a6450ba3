package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands in processes of their own: what they share, and what they say. */
class ProcessesIT {
  /** Five to the second. */
  private static final int LOOKS = 300;

  @TempDir Path folder;
  private Path store;
  private Path document;

  @BeforeEach
  void ingest() throws IOException {
    store = folder.resolve("store");
    document =
        Files.writeString(
            folder.resolve("igf-2031-day-1-ws-9001-invented.txt"),
            "IGF 2031 - Day 1 - Room 2 - WS #9001 Invented\n\n>> ADA EXAMPLE: Good morning.\n");
    CommandRun run =
        CommandRun.of(List.of("ingest", document.toString(), "--store", store.toString()));
    assertThat(run.exitCode()).as(run.told()).isZero();
  }

  @Test
  void aStoreThatIsServedIsWrittenToByNobodyElse() throws Exception {
    try (ServedStore served = ServedStore.start(store)) {
      for (List<String> command :
          List.of(List.of("ingest", document.toString()), List.of("serve", "--port", "0"))) {
        Ended second = run(Map.of(), command);

        assertThat(second.exitCode()).as(second.told()).isNotZero();
        assertThat(second.told()).contains("another process holds this store");
      }
      assertThat(served.get("/health/ready", "application/json").body()).contains("READY");
    }
    Ended after = run(Map.of(), List.of("verify-store"));
    assertThat(after.told()).contains(" 0 problems");
  }

  /** The counts of a year and the description follow what was added, and so does what is asked. */
  @Test
  void takesDocumentsInWhileItServes() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("watched"));
    try (ServedStore served = ServedStore.start(store, "--watch", watched.toString())) {
      assertThat(served.get("/search?q=affordable", "text/html").body()).doesNotContain("BEN");
      Files.writeString(
          watched.resolve("igf-2031-day-2-ws-9002-invented.txt"),
          "IGF 2031 - Day 2 - Room 1 - WS #9002 Invented\n\n"
              + ">> BEN SAMPLETON: Affordable broadband is what we need.\n");

      awaitAnswer(served, "ASK { ?turn igkg:speakerLabel \"BEN SAMPLETON\" }", "true");
      awaitAnswer(
          served,
          "SELECT ?n { ?o a igkg:SpeechObservation ; igkg:year \"2031\"^^xsd:gYear ; igkg:turns ?n }",
          "2");
      assertThat(served.get("/search?q=affordable", "text/html").body()).contains("SAMPLETON");
      assertThat(served.stop()).isTrue();
      assertThat(served.lastWords()).contains("Taken in: 1 document ingested");
    }
    Ended after = run(Map.of(), List.of("verify-store"));
    assertThat(after.told()).contains(" 0 problems");
  }

  private static void awaitAnswer(ServedStore served, String query, String answer)
      throws Exception {
    String prefixes =
        "PREFIX igkg: <https://w3id.org/igkg/ontology#>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    for (int look = 0; look < LOOKS; look++) {
      if (served.ask(prefixes + query).body().lines().anyMatch(answer::equals)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(served.ask(prefixes + query).body().lines()).contains(answer);
  }

  @Test
  void endsTheRequestsThatRunBeforeItClosesTheStore() throws Exception {
    try (ServedStore served = ServedStore.start(store)) {
      served.get("/health/ready", "application/json");
      CompletableFuture<HttpResponse<String>> dumps =
          CompletableFuture.supplyAsync(() -> dumps(served));
      TimeUnit.MILLISECONDS.sleep(500);

      assertThat(served.stop()).as("it ends when it is told to").isTrue();

      assertThat(dumps.get().statusCode()).isIn(200, 503);
      assertThat(served.lastWords()).doesNotContain("igkg:");
    }
    Ended after = run(Map.of(), List.of("verify-store"));
    assertThat(after.told()).contains(" 0 problems");
  }

  @Test
  void logsJsonLines() throws Exception {
    Files.createFile(store.resolve("changing"));

    Ended ended = run(Map.of("IGKG_LOG_FORMAT", "json"), List.of("verify-store"));

    List<JsonNode> logged =
        ended
            .told()
            .lines()
            .filter(line -> line.startsWith("{"))
            .map(line -> JsonMapper.shared().readTree(line))
            .toList();
    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).get("level").asString()).isEqualTo("WARN");
    assertThat(logged.get(0).get("formattedMessage").asString())
        .contains("its text index is made anew");
  }

  private static HttpResponse<String> dumps(ServedStore served) {
    try {
      return served.get("/dumps/SHA256SUMS", "text/plain");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private record Ended(int exitCode, String told) {}

  private Ended run(Map<String, String> environment, List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.igkg.Application"));
    command.addAll(arguments);
    command.addAll(List.of("--store", store.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), told);
  }
}
