package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryRunnerTest {
  private static final CatalogQuery QUOTES = QueryCatalog.load().require("quotes-on-a-topic");
  private static final CatalogQuery SEARCH = QueryCatalog.load().require("search-what-was-said");

  private static GraphStore store;
  private static QueryRunner runner;

  @BeforeAll
  static void load() {
    store = SmallGraph.store();
    runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void takesAShortIdAndAnIriForTheSameThing() {
    List<?> byId = runner.run(QUOTES, Map.of("topic", "ipv6")).rows();

    assertThat(byId).hasSize(3);
    assertThat(runner.run(QUOTES, Map.of("topic", "https://w3id.org/igkg/id/topic/ipv6")).rows())
        .isEqualTo(byId);
    assertThat(runner.run(QUOTES, Map.of("topic", "<https://w3id.org/igkg/id/topic/ipv6>")).rows())
        .isEqualTo(byId);
  }

  @Test
  void countsNarrowerTopics() {
    assertThat(runner.run(QUOTES, Map.of("topic", "infrastructure")).rows()).hasSize(3);
  }

  @Test
  void keepsWithinTheYearsAsked() {
    QueryResult result = runner.run(QUOTES, Map.of("topic", "ipv6", "from", "2023", "to", "2023"));

    assertThat(result.rows()).hasSize(1);
    assertThat(result.rows().get(0).get(Var.alloc("year")).getLiteralLexicalForm())
        .isEqualTo("2023");
  }

  @Test
  void listsWhatIsExpectedWhenAParameterIsMissing() {
    assertThatThrownBy(() -> runner.run(QUOTES, Map.of()))
        .isInstanceOf(BadParameterException.class)
        .hasMessageContaining("missing parameter topic")
        .hasMessageContaining("the id or IRI of a topic; required")
        .hasMessageContaining(
            "from: first year of the meetings (a year such as 2024; default 2000)");
  }

  @Test
  void refusesUnknownParameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("topic", "ipv6");
    values.put("colour", "red");

    assertThatThrownBy(() -> runner.run(QUOTES, values))
        .isInstanceOf(BadParameterException.class)
        .hasMessageContaining("unknown parameter colour");
  }

  @Test
  void refusesValuesOfTheWrongType() {
    assertThatThrownBy(() -> runner.run(QUOTES, Map.of("topic", "ipv6", "from", "last year")))
        .isInstanceOf(BadParameterException.class)
        .hasMessageContaining("from=last year is not a year such as 2024");
    assertThatThrownBy(() -> runner.run(QUOTES, Map.of("topic", "ipv6", "limit", "0")))
        .hasMessageContaining("limit=0 is not a number of rows");
    assertThatThrownBy(() -> runner.run(QUOTES, Map.of("topic", "ipv6> } #")))
        .hasMessageContaining("is not the id or IRI of a topic");
  }

  /** Were the value pasted into the text, it would end the literal and change the query. */
  @Test
  void bindsValuesAsTermsAndNotAsText() {
    CatalogQuery echo =
        QueryHeader.read(
            "echo",
            """
            # Gives back what was said, and nothing else.
            # @title Echo
            # @param said string, required: anything
            # @returns again (string)
            # @example said=x
            SELECT ?again { BIND(?said AS ?again) }""");
    String nasty = "\") . ?s ?p ?o . BIND(\"";

    QueryResult result = runner.run(echo, Map.of("said", nasty));

    assertThat(result.rows()).hasSize(1);
    assertThat(result.rows().get(0).get(Var.alloc("again")).getLiteralLexicalForm())
        .isEqualTo(nasty);
  }

  @Test
  void saysWhenTheLimitCutSomethingOff() {
    QueryResult cut = runner.run(QUOTES, Map.of("topic", "ipv6", "limit", "2"));
    QueryResult whole = runner.run(QUOTES, Map.of("topic", "ipv6", "limit", "3"));

    assertThat(cut.rows()).hasSize(2);
    assertThat(cut.notice())
        .hasValueSatisfying(text -> assertThat(text).contains("first 2 rows", "Raise"));
    assertThat(whole.rows()).hasSize(3);
    assertThat(whole.notice()).isEmpty();
  }

  @Test
  void saysWhenTheRowCapCutSomethingOff() {
    QueryRunner capped =
        new QueryRunner(store.dataset(), new QueryLimits(Duration.ofSeconds(30), 5));

    QueryResult result = capped.select("SELECT * { ?s ?p ?o } LIMIT 1000");

    assertThat(result.rows()).hasSize(5);
    assertThat(result.notice()).hasValueSatisfying(text -> assertThat(text).contains("narrow"));
  }

  @Test
  void stopsAtTheTimeLimit() {
    QueryRunner hasty =
        new QueryRunner(store.dataset(), new QueryLimits(Duration.ofMillis(200), 100));

    assertThatThrownBy(
            () ->
                hasty.select(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"))
        .isInstanceOf(TimeLimitException.class);
  }

  /** A store that was just opened has none of its terms in memory yet. */
  @Test
  void rowsAreWholeAfterTheTransaction(@TempDir Path folder) {
    String sparql = "SELECT ?label { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }";
    try (GraphStore filled = SmallGraph.storeIn(folder)) {
      assertThat(filled.isEmpty()).isFalse();
    }
    try (GraphStore opened = GraphStore.open(folder)) {
      assertThat(new QueryRunner(opened.dataset(), QueryLimits.DEFAULT).select(sparql).rows())
          .hasSizeGreaterThan(3)
          .allSatisfy(row -> assertThat(row.get(Var.alloc("label"))).isNotNull());
    }
  }

  @Test
  void callsNoOtherServer() {
    assertThatThrownBy(
            () -> runner.select("SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }"))
        .hasMessageContaining("SERVICE execution disabled");
  }

  @Test
  void namesTheLineOfASyntaxError() {
    assertThatThrownBy(() -> runner.select("SELECT *\nWHERE { ?s ?p }"))
        .isInstanceOf(QueryParseException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void explainsWordsThatTheTextIndexCannotRead() {
    assertThatThrownBy(() -> runner.run(SEARCH, Map.of("words", "\"no end")))
        .isInstanceOf(BadParameterException.class)
        .hasMessageContaining("not words to search for");
  }

  @Test
  void findsPhrases() {
    assertThat(runner.run(SEARCH, Map.of("words", "\"digital divide\"")).rows()).hasSize(1);
    assertThat(runner.run(SEARCH, Map.of("words", "\"divide digital\"")).rows()).isEmpty();
  }
}
