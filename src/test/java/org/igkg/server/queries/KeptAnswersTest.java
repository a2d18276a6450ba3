package org.igkg.server.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
  private static final CatalogQuery QUOTES = QueryCatalog.load().require("quotes-on-a-topic");
  private static final Map<String, String> IPV6 = Map.of("topic", "ipv6");

  private final GraphStore store = SmallGraph.store();
  private final KeptAnswers kept =
      new KeptAnswers(new QueryRunner(store.dataset(), QueryLimits.DEFAULT), store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void asksOnceForEachStateOfTheStore() {
    QueryResult before = kept.all(QUOTES, IPV6);
    assertThat(before.rows()).isNotEmpty();
    assertThat(kept.all(QUOTES, Map.of("topic", "ipv6"))).isSameAs(before);

    List<Node> all = List.copyOf(store.graphNames());
    store.remove(all);

    assertThat(kept.all(QUOTES, IPV6).rows()).isEmpty();
  }

  @Test
  void keepsTheAnswersToOtherValuesAndColumnsApart() {
    QueryResult all = kept.all(QUOTES, IPV6);

    assertThat(kept.all(QUOTES, Map.of("topic", "ipv6", "limit", "1")).rows()).hasSize(1);
    assertThat(kept.columns(QUOTES, IPV6, List.of("turn")).rows()).isNotEqualTo(all.rows());
    assertThat(kept.all(QUOTES, IPV6)).isSameAs(all);
  }
}
