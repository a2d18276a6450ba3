package org.igkg.server.portal;

import java.util.List;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.server.queries.KeptAnswers;
import org.igkg.server.queries.QueryValues;

/** Asks the catalogue its questions, and says where their answers stand. */
final class Asking {
  private static final String TURN = "turn";

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final KeptAnswers answers;

  Asking(QueryCatalog catalog, QueryRunner runner, KeptAnswers answers) {
    this.catalog = catalog;
    this.runner = runner;
    this.answers = answers;
  }

  /**
   * @throws org.igkg.query.BadParameterException when a value is of the wrong type
   * @throws org.igkg.query.TimeLimitException when it takes too long
   */
  QueryResult ask(Question question) {
    return answers.all(query(question), question.values());
  }

  /** The turns of an answer, without what else it says of them. */
  QueryResult turns(Question question) {
    return answers.columns(query(question), question.values(), List.of(TURN));
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
}
