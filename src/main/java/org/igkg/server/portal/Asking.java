package org.igkg.server.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.store.GraphStore;

/**
 * Answers questions of the catalogue, each once for each state of the store while it is asked
 * often.
 */
final class Asking {
  /** Cells of answers, so that a few large ones do not fill the memory. */
  private static final long CELLS = 2_000_000;

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final GraphStore store;
  private final Cache<Asked, QueryResult> answers =
      Caffeine.newBuilder().maximumWeight(CELLS).<Asked, QueryResult>weigher(Asking::cells).build();

  private record Asked(long revision, Question question) {}

  Asking(QueryCatalog catalog, QueryRunner runner, GraphStore store) {
    this.catalog = catalog;
    this.runner = runner;
    this.store = store;
  }

  /**
   * @throws org.igkg.query.BadParameterException when a value is of the wrong type
   * @throws org.igkg.query.TimeLimitException when it takes too long
   */
  QueryResult ask(Question question) {
    return answers.get(
        new Asked(store.revision(), question), q -> runner.run(query(question), question.values()));
  }

  /** The query with its values, as it can be sent to the endpoint. */
  String sparql(Question question) {
    return runner.sparql(query(question), question.values());
  }

  CatalogQuery query(Question question) {
    return catalog.require(question.name());
  }

  /** {@code /api/queries/turns-on-a-topic?format=csv&topic=ipv6}. */
  static String api(Question question, String format) {
    return "/api/queries/"
        + question.name()
        + "?format="
        + format
        + "&"
        + encoded(question.values());
  }

  /** {@code /queries/turns-on-a-topic?topic=ipv6}. */
  static String page(Question question) {
    return "/queries/" + question.name() + "?" + encoded(question.values());
  }

  private static String encoded(Map<String, String> values) {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static int cells(Asked asked, QueryResult result) {
    return 1 + result.rows().size() * result.columns().size();
  }
}
