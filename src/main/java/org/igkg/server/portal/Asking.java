package org.igkg.server.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.server.queries.QueryValues;
import org.igkg.store.GraphStore;

/**
 * Answers questions of the catalogue, each once for each state of the store while it is asked
 * often.
 */
final class Asking {
  /** Characters of answers that are kept, so that a few large ones do not fill the memory. */
  private static final long MOST = 50_000_000;

  private static final int PER_CELL = 40;
  private static final String TURN = "turn";

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final GraphStore store;
  private final Cache<Asked, QueryResult> answers =
      Caffeine.newBuilder().maximumWeight(MOST).<Asked, QueryResult>weigher(Asking::size).build();

  /**
   * @param column the only one that was asked for; empty for all
   */
  private record Asked(long revision, Question question, String column) {}

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
        new Asked(store.revision(), question, ""),
        q -> runner.run(query(question), question.values()));
  }

  /** The turns of an answer, without what else it says of them. */
  QueryResult turns(Question question) {
    return answers.get(
        new Asked(store.revision(), question, TURN),
        q -> runner.column(query(question), question.values(), TURN));
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
        + QueryValues.encoded(question.values());
  }

  /** {@code /queries/turns-on-a-topic?topic=ipv6}. */
  static String page(Question question) {
    return "/queries/" + question.name() + "?" + QueryValues.encoded(question.values());
  }

  private static int size(Asked asked, QueryResult result) {
    long size = PER_CELL;
    for (Binding row : result.rows()) {
      for (Iterator<Var> columns = row.vars(); columns.hasNext(); ) {
        Node value = row.get(columns.next());
        size += PER_CELL + (value.isLiteral() ? value.getLiteralLexicalForm().length() : 0);
      }
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }
}
