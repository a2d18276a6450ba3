package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.igkg.query.CatalogQuery;
import org.igkg.query.ContractQueries;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryRunner;
import org.igkg.server.Crawl;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from the documents of the bundled sample to answers, by its commands. */
class BundledSampleIT {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path GOLD = Path.of("src/test/resources/sample-gold");

  /**
   * Addresses of each kind that are opened; {@code -Digkg.crawl=100000} opens all, which takes
   * minutes.
   */
  private static final int CRAWLED = Integer.getInteger("igkg.crawl", 6);

  private static final Pattern FIGURE =
      Pattern.compile("(.+?) +(?:P .* F1 +)?([01]\\.\\d{3}) +n=(\\d+)");

  @TempDir static Path folder;

  private static CommandRun ingest;

  @BeforeAll
  static void ingest() {
    ingest = run("ingest", SAMPLE.toString(), "--threads", "1");
  }

  @Test
  void takesEveryDocumentWithoutAWord() {
    assertThat(ingest)
        .isEqualTo(new CommandRun(0, "13 documents ingested, 0 unchanged, 0 refused\n", ""));
  }

  @Test
  void takesNoDocumentTwice() {
    assertThat(run("ingest", SAMPLE.toString()).printed())
        .isEqualTo("0 documents ingested, 13 unchanged, 0 refused\n");
  }

  @Test
  void followsTheShapes() {
    CommandRun validate = run("validate");

    assertThat(validate.exitCode()).as(validate.printed()).isZero();
    assertThat(validate.printed()).matches("\\d\\d graphs, 0 violations\\n");
  }

  @Test
  void anExampleAnswersByItsCommand() {
    CommandRun answer =
        run("query", "turns-on-a-topic", "--param", "topic=ipv6", "--format", "csv");

    assertThat(answer.exitCode()).as(answer.told()).isZero();
    assertThat(answer.printed().lines()).as("a header line and rows").hasSizeGreaterThan(1);
  }

  /** All on one opening of the store: a command for each would open it fifty times. */
  @Test
  void everyExampleAnswers() {
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
      for (CatalogQuery query : QueryCatalog.load().queries()) {
        assertThat(runner.run(query, query.example()).rows()).as(query.name()).isNotEmpty();
      }
    }
  }

  @Test
  void isMeasuredAgainstItsAnnotations() {
    CommandRun board = run("evaluate", GOLD.toString());

    assertThat(board.exitCode()).as(board.told()).isZero();
    assertThat(board.printed().lines())
        .contains(
            "document known           1.000   n=13",
            "kind                     1.000   n=13",
            "turns                    1.000   n=12")
        .anyMatch(line -> line.startsWith("persons "))
        .anyMatch(line -> line.startsWith("topics primary R@5 "));
  }

  /** The page about the data says what is measured, no more and no less. */
  @Test
  void isAsGoodAsThePageAboutTheDataSays() throws IOException {
    List<String> measured =
        run("evaluate", GOLD.toString()).printed().lines().map(BundledSampleIT::figure).toList();

    assertThat(Files.readAllLines(Path.of("src/main/resources/quality.csv")))
        .filteredOn(line -> line.startsWith("sample,"))
        .containsExactlyElementsOf(measured);
  }

  /** {@code sample,persons,0.974,13} of {@code persons P 0.969 R 0.985 F1 0.974 n=13}. */
  private static String figure(String line) {
    Matcher parts = FIGURE.matcher(line);
    assertThat(parts.matches()).as(line).isTrue();
    return "sample," + parts.group(1) + "," + parts.group(2) + "," + parts.group(3);
  }

  /** Strict: a warning about an IRI or a literal ends the reading, too. */
  @Test
  void exportsWhatAStrictParserTakes() throws IOException {
    Path file = export("store");
    long quads =
        RDFParser.source(file)
            .lang(Lang.NQUADS)
            .strict(true)
            .checking(true)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .toDatasetGraph()
            .stream()
            .count();

    assertThat(quads).isGreaterThan(1000).isEqualTo(Files.lines(file).count());
  }

  /** Two runs, the documents that come last in the first, so that no run sees all of them. */
  @Test
  void exportsTheSameWhateverTheOrderAndTheThreads() throws IOException {
    List<String> documents = documents();
    Collections.reverse(documents);
    int half = documents.size() / 2;
    runOn("other", "ingest", documents.subList(0, half), "--threads", "2");
    runOn("other", "ingest", documents.subList(half, documents.size()), "--threads", "2");

    assertThat(export("other")).hasSameBinaryContentAs(export("store"));
  }

  @Test
  void exportsTablesSessionsAndDumps() throws IOException {
    for (String format : List.of("csv", "json", "dumps")) {
      Path target = folder.resolve(format);
      CommandRun export =
          runOn("store", "export", List.of(), "--format", format, "--output", target.toString());
      assertThat(export.exitCode()).as(export.told()).isZero();
    }

    assertThat(Files.readAllLines(folder.resolve("csv/sessions.csv"))).hasSizeGreaterThan(12);
    assertThat(Files.readAllLines(folder.resolve("csv/topics-by-year-and-region.csv")))
        .hasSizeGreaterThan(10);
    assertThat(folder.resolve("json/igf-2024/day-0-event-9058.json"))
        .content()
        .contains("Moving to IPv6 Together", "\"speaker\"");
    assertThat(folder.resolve("dumps/igf-2024.nq.gz")).isNotEmptyFile();
    assertThat(
            runOn(
                    "store",
                    "diff",
                    List.of(folder.resolve("dumps/igkg.nq.gz").toString()),
                    export("store").toString())
                .told())
        .isEqualTo("0 quads gone, 0 quads new\n");
  }

  @Test
  void isServed() throws Exception {
    ContractQueries contract = new ContractQueries();
    try (ServedStore served = ServedStore.start(folder.resolve("store"))) {
      assertThat(served.get("/", "text/html").body())
          .contains("Internet Governance Knowledge Graph", "IPv6")
          .doesNotContain("Nothing is loaded");
      for (String name : contract.names()) {
        HttpResponse<String> answer = served.ask(contract.text(name));
        assertThat(answer.statusCode()).as(name + "\n" + answer.body()).isEqualTo(200);
        assertThat(answer.body().lines()).as(name).hasSizeGreaterThan(1);
      }
      Crawl crawl = new Crawl(path -> page(served, path)).opening(CRAWLED).from("/");
      assertThat(crawl.dead()).isEmpty();
      assertThat(crawl.pages()).hasSizeGreaterThan(1000);
      assertThat(served.stop()).as("it ends when it is told to").isTrue();
    }
    assertThat(run("validate").exitCode()).as("the store can be used again").isZero();
  }

  private static HttpResponse<String> page(ServedStore served, String path) {
    try {
      return served.get(path, "text/html,*/*;q=0.5");
    } catch (Exception e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return new ArrayList<>(
          files.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().toList());
    }
  }

  private static Path export(String store) {
    Path file = folder.resolve(store + ".nq");
    CommandRun export = runOn(store, "export", List.of(), "--output", file.toString());
    assertThat(export.exitCode()).as(export.told()).isZero();
    return file;
  }

  private static CommandRun run(String command, String... args) {
    return runOn("store", command, List.of(), args);
  }

  private static CommandRun runOn(
      String store, String command, List<String> paths, String... options) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(paths);
    all.addAll(List.of(options));
    all.addAll(List.of("--store", folder.resolve(store).toString()));
    return CommandRun.of(all);
  }
}
