package org.igkg.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.query.TimeLimitException;
import org.igkg.server.portal.TopicPages;
import org.igkg.server.queries.AnswerTable;
import org.igkg.server.web.Link;
import org.igkg.server.web.PerRevision;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;

/**
 * Reads the home page from the store, once for each state of it: counting a large store takes
 * longer than a reader should wait each time.
 */
final class HomePageReader {
  private static final int EXAMPLES = 3;
  private static final String LIMIT = "limit";
  private static final String ROWS = "5";
  private static final String TOPICS = "10";

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final PublicBase base;
  private final PerRevision<HomePage> page;

  HomePageReader(GraphStore store, QueryCatalog catalog, QueryRunner runner, PublicBase base) {
    this.catalog = catalog;
    this.runner = runner;
    this.base = base;
    page =
        new PerRevision<>(
            store::revision,
            () -> new HomePage(new HoldingsReader(runner).read(), topics(), examples()));
  }

  HomePage read() {
    return page.get();
  }

  private List<Link> topics() {
    return runner
        .run(catalog.require("topics-over-all-years"), Map.of(LIMIT, TOPICS))
        .rows()
        .stream()
        .map(
            row ->
                new Link(
                    row.get("label").getLiteralLexicalForm(),
                    TopicPages.address(row.get("topic").toString())))
        .toList();
  }

  /** The first questions of the catalogue that have an answer in what is loaded. */
  private List<HomePage.Example> examples() {
    List<HomePage.Example> examples = new ArrayList<>();
    for (CatalogQuery query : catalog.queries()) {
      if (examples.size() < EXAMPLES) {
        example(query).ifPresent(examples::add);
      }
    }
    return examples;
  }

  private Optional<HomePage.Example> example(CatalogQuery query) {
    Map<String, String> values = new LinkedHashMap<>(query.example());
    values.put(LIMIT, ROWS);
    try {
      QueryResult result = runner.run(query, values);
      return result.rows().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new HomePage.Example(
                  query.name(),
                  query.title(),
                  query.description(),
                  asked(query),
                  runner.sparql(query, query.example()),
                  AnswerTable.of(result, base)));
    } catch (TimeLimitException tooSlowHere) {
      return Optional.empty();
    }
  }

  private static List<String> asked(CatalogQuery query) {
    return query.example().entrySet().stream()
        .filter(value -> !value.getKey().equals(LIMIT))
        .map(value -> value.getKey() + " = " + value.getValue())
        .toList();
  }
}
