package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SomeColumnsTest {
  private static GraphStore store;

  @BeforeAll
  static void load() {
    store = SmallGraph.store();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<CatalogQuery> queriesOfTurns() {
    return QueryCatalog.load().queries().stream()
        .filter(q -> q.name().startsWith("turns-on-a-topic") && !q.name().contains("naming"));
  }

  @ParameterizedTest
  @MethodSource("queriesOfTurns")
  void givesTheSameTurnsInTheSameOrder(CatalogQuery query) {
    QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
    List<Node> whole = turns(runner.run(query, query.example()));

    assertThat(whole).isNotEmpty();
    assertThat(turns(runner.columns(query, query.example(), List.of("turn")))).isEqualTo(whole);
  }

  @Test
  void keepsTheOrderByAColumnThatIsCalculated() {
    QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
    CatalogQuery search = QueryCatalog.load().require("search-what-was-said");
    Map<String, String> words = Map.of("words", "IPv6 OR network* OR the");
    List<Node> whole = turns(runner.run(search, words));

    assertThat(whole).hasSizeGreaterThan(1);
    assertThat(turns(runner.columns(search, words, List.of("score", "turn")))).isEqualTo(whole);
  }

  private static List<Node> turns(QueryResult result) {
    return result.rows().stream().map(row -> row.get(Var.alloc("turn"))).toList();
  }
}
