package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query is whole, runs, and gives the rows a reader would expect of the small graph. */
class QueryCatalogTest {
  private static final Path QUERIES = Path.of("queries");
  private static final Path EXPECTED = Path.of("src/test/resources/org/igkg/query");
  private static final Pattern COLUMN = Pattern.compile("(\\w+) \\([^)]*\\)(?:, |$)");

  private static GraphStore store;

  @BeforeAll
  static void load() {
    store = SmallGraph.store();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<CatalogQuery> queries() {
    return QueryCatalog.load().queries().stream();
  }

  @Test
  void listsEveryFileOfTheFolder() throws IOException {
    assertThat(queries().map(CatalogQuery::name))
        .hasSizeGreaterThanOrEqualTo(10)
        .containsExactlyInAnyOrderElementsOf(filesIn(QUERIES));
    assertThat(new ContractQueries().names())
        .hasSize(12)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(filesIn(QUERIES.resolve("contract")));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasACompleteHeader(CatalogQuery query) {
    Query select = query.query();

    assertThat(query.title()).isNotBlank();
    assertThat(query.description()).hasSizeGreaterThan(60).endsWith(".");
    assertThat(select.isSelectType()).isTrue();
    assertThat(select.getOrderBy()).as("results have an order").isNotEmpty();
    assertThat(select.hasLimit()).isTrue();
    assertThat(columnsOf(query)).isEqualTo(select.getResultVars());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void declaresEveryVariableItBinds(CatalogQuery query) {
    for (Parameter parameter : query.parameters()) {
      if (parameter.type() != ParameterType.Plain.ROWS) {
        assertThat(query.text()).contains("?" + parameter.name());
        assertThat(query.query().getProjectVars())
            .as("a bound variable in SELECT becomes a constant")
            .doesNotContain(Var.alloc(parameter.name()));
      } else {
        assertThat(parameter.defaultValue())
            .as("the limit stated is the limit used")
            .contains(Long.toString(query.query().getLimit()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheExpectedRows(CatalogQuery query) throws IOException {
    QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultWriter.write(runner.run(query, query.example()), ResultFormat.CSV, out);
    String actual = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");

    Path expected = EXPECTED.resolve(query.name() + ".csv");
    if (Files.notExists(expected)) {
      Files.writeString(expected, actual);
      throw new AssertionError(expected + " was missing and has been written: review and rerun");
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    assertThat(lines(actual)).as("rows below the header line").isGreaterThan(1);
  }

  /** What a reader copies to the endpoint gives the same rows. */
  @ParameterizedTest
  @MethodSource("queries")
  void canBeSentToTheEndpointAsItIs(CatalogQuery query) {
    QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);

    assertThat(runner.select(runner.sparql(query, query.example())).rows())
        .isEqualTo(runner.run(query, query.example()).rows());
  }

  @Test
  void contractQueriesRun() {
    ContractQueries contract = new ContractQueries();
    QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);

    for (String name : contract.names()) {
      assertThat(runner.select(contract.text(name)).rows()).as(name).isNotEmpty();
    }
  }

  @Test
  void contractQueriesAreThoseAgreedOn() throws IOException {
    Path agreed = Path.of("../shared/contract");
    Assumptions.assumeTrue(Files.isDirectory(agreed), "no ../shared/contract to compare with");
    ContractQueries contract = new ContractQueries();

    assertThat(contract.names()).containsExactlyInAnyOrderElementsOf(filesIn(agreed));
    for (String name : contract.names()) {
      assertThat(contract.text(name)).isEqualTo(Files.readString(agreed.resolve(name + ".rq")));
    }
  }

  @Test
  void namesAllQueriesWhenAskedForAnother() {
    assertThatThrownBy(() -> QueryCatalog.load().require("quotes"))
        .isInstanceOf(BadParameterException.class)
        .hasMessageContaining("no query quotes")
        .hasMessageContaining("quotes-on-a-topic");
  }

  private static List<String> columnsOf(CatalogQuery query) {
    Matcher matcher = COLUMN.matcher(query.returns());
    return matcher.results().map(column -> column.group(1)).toList();
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".rq"))
          .map(file -> file.substring(0, file.length() - ".rq".length()))
          .toList();
    }
  }
}
