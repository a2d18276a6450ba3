package org.igkg.server.queries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.store.GraphStore;

/**
 * Answers questions of the catalogue, each once for each state of the store while it is asked
 * often.
 */
public final class KeptAnswers {
  /** Characters of answers that are kept, so that a few large ones do not fill the memory. */
  private static final long MOST = 50_000_000;

  private static final int PER_CELL = 40;

  private final QueryRunner runner;
  private final GraphStore store;
  private final Cache<Asked, QueryResult> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .<Asked, QueryResult>weigher(KeptAnswers::size)
          .build();

  /**
   * @param columns the only ones that were asked for; none for all
   */
  private record Asked(
      long revision, String query, Map<String, String> values, List<String> columns) {
    Asked {
      values = Map.copyOf(values);
      columns = List.copyOf(columns);
    }
  }

  KeptAnswers(QueryRunner runner, GraphStore store) {
    this.runner = runner;
    this.store = store;
  }

  /**
   * The whole answer.
   *
   * @param values parameter to value as typed
   * @throws org.igkg.query.BadParameterException when a value is of the wrong type
   * @throws org.igkg.query.TimeLimitException when it takes too long
   */
  public QueryResult all(CatalogQuery query, Map<String, String> values) {
    return answers.get(
        new Asked(store.revision(), query.name(), values, List.of()),
        q -> runner.run(query, values));
  }

  /**
   * Some columns of the answer, without what else it says; as {@link #all} and {@link
   * QueryRunner#columns}.
   *
   * @param columns {@code turn}
   */
  public QueryResult columns(CatalogQuery query, Map<String, String> values, List<String> columns) {
    return answers.get(
        new Asked(store.revision(), query.name(), values, columns),
        q -> runner.columns(query, values, columns));
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
