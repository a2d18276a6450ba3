package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.store.GraphStore;
import org.igkg.store.NotWordsException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {
  private static GraphStore store;

  @BeforeAll
  static void ingest() {
    store = ServedSample.ingested();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** Transcripts and a summary, few matches and many, scores of their own and of many at once. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "IPv6",
        "the",
        "thank",
        "net*",
        "*",
        "\"root zone\"",
        "(access AND NOT the) OR IPv6",
        "title:ipv6",
        "text:ipv6 AND NOT the",
        "forum summary chair",
        "nothingofthiskind"
      })
  void findsWhatTheCatalogueFindsInItsOrder(String words) {
    List<List<String>> asked =
        answer(words).rows().stream()
            .map(Row::new)
            .map(r -> List.of(r.text("turn"), r.text("year"), r.text("forum")))
            .toList();

    try (WordSearch.Found found = new WordSearch(store).find(words)) {
      List<Node> turns = found.turns(held -> true);
      assertThat(turns.stream().map(Node::toString).toList())
          .isEqualTo(asked.stream().map(row -> row.get(0)).toList());
      assertThat(found.held().stream().map(held -> List.of(held.year(), held.forum())).toList())
          .isEqualTo(asked.stream().map(row -> row.subList(1, 3)).toList());
    }
  }

  @Test
  void theCatalogueFindsSomethingToCompareWith() {
    assertThat(answer("IPv6").rows()).hasSizeGreaterThan(5);
    assertThat(answer("the").rows()).hasSizeGreaterThan(100);
  }

  @Test
  void narrowsWhatWasFound() {
    try (WordSearch.Found found = new WordSearch(store).find("IPv6")) {
      String year = found.held().get(0).year();
      long ofYear = found.held().stream().filter(held -> held.year().equals(year)).count();

      assertThat(found.turns(held -> held.year().equals(year)))
          .hasSize((int) ofYear)
          .hasSizeLessThan(found.held().size());
    }
  }

  @Test
  void seesWhatWasAddedAndRemoved() {
    try (GraphStore own = GraphStore.inMemory()) {
      WordSearch search = new WordSearch(own);
      assertThat(count(search, "IPv6")).isZero();

      own.replace(Map.of(document(), store.graph(document()), meetings(), store.graph(meetings())));
      assertThat(count(search, "IPv6")).isPositive();

      own.remove(List.of(document()));
      assertThat(count(search, "IPv6")).isZero();
    }
  }

  /** An open quotation, and expressions that Lucene cannot read or that would never end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"root",
        "</style><b>a</b>",
        "/a(/",
        "/[ac]*a[ac]{50,200}/",
        "to AND OR",
      })
  void refusesWhatIsNoSearch(String words) {
    assertThatThrownBy(() -> new WordSearch(store).find(words))
        .isInstanceOf(NotWordsException.class)
        .hasMessageStartingWith("not words to search for");
  }

  private static int count(WordSearch search, String words) {
    try (WordSearch.Found found = search.find(words)) {
      return found.turns(held -> true).size();
    }
  }

  /** The graph in which IPv6 is spoken of most. */
  private static Node document() {
    return graphOf(
        "PREFIX igkg: <https://w3id.org/igkg/ontology#> SELECT ?g {"
            + " GRAPH ?g { ?turn a igkg:Turn ; igkg:text ?text } FILTER(CONTAINS(?text, 'IPv6'))"
            + " } GROUP BY ?g ORDER BY DESC(COUNT(*)) ?g LIMIT 1");
  }

  private static Node meetings() {
    return graphOf(
        "PREFIX igkg: <https://w3id.org/igkg/ontology#> SELECT ?g {"
            + " GRAPH ?g { ?meeting igkg:year ?year ; igkg:forum ?forum } } LIMIT 1");
  }

  private static Node graphOf(String query) {
    return runner().select(query).rows().get(0).get("g");
  }

  private static QueryResult answer(String words) {
    return runner()
        .run(
            QueryCatalog.load().require("search-what-was-said"),
            Map.of("words", words, "limit", "1000"));
  }

  private static QueryRunner runner() {
    return new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
  }
}
