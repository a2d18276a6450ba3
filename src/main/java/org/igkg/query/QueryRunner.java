package org.igkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;

/**
 * Runs SELECT queries within limits, each in a read transaction of its own. Values are bound as RDF
 * terms by substitution, so no value can change what a query does.
 */
public final class QueryRunner {
  /** Where the things of the graph have their IRIs unless the graph was built with another base. */
  public static final String DEFAULT_ID_BASE = "https://w3id.org/igkg/id/";

  private final DatasetGraph dataset;
  private final QueryLimits limits;
  private final String idBase;

  public QueryRunner(DatasetGraph dataset, QueryLimits limits) {
    this(dataset, limits, DEFAULT_ID_BASE);
  }

  /**
   * @param idBase what a short id is completed with, {@code https://example.org/id/}
   */
  public QueryRunner(DatasetGraph dataset, QueryLimits limits, String idBase) {
    this.dataset = dataset;
    this.limits = limits;
    this.idBase = idBase;
  }

  /**
   * The answer of a catalogue query.
   *
   * @param values parameter name to value as typed: {@code topic} to {@code ipv6}
   * @throws BadParameterException when a value is missing, unknown or of the wrong type
   * @throws TimeLimitException when it takes too long
   */
  public QueryResult run(CatalogQuery query, Map<String, String> values) {
    return select(bound(query, values));
  }

  /**
   * Some columns of the answer of a catalogue query, each row once, in the order of the rows; those
   * that it is sorted by are to be among them if they are calculated. Quicker than {@link #run}, as
   * what only other columns need is not looked for.
   *
   * @throws BadParameterException when a value is missing, unknown or of the wrong type
   * @throws TimeLimitException when it takes too long
   */
  public QueryResult columns(CatalogQuery query, Map<String, String> values, List<String> columns) {
    return select(SomeColumns.of(bound(query, values), columns.stream().map(Var::alloc).toList()));
  }

  /**
   * The query with its values in place, as anybody can send it to a SPARQL endpoint.
   *
   * @throws BadParameterException when a value is missing, unknown or of the wrong type
   */
  public String sparql(CatalogQuery query, Map<String, String> values) {
    return bound(query, values).serialize();
  }

  private Query bound(CatalogQuery query, Map<String, String> values) {
    Map<Var, Node> terms = new LinkedHashMap<>();
    Query select = query.query();
    new ParameterBinder(query, idBase)
        .bind(values)
        .forEach(
            (parameter, term) -> {
              if (parameter.type() == ParameterType.Plain.ROWS) {
                select.setLimit(Long.parseLong(term.getLiteralLexicalForm()));
              } else {
                terms.put(Var.alloc(parameter.name()), term);
              }
            });
    return QueryTransformOps.replaceVars(select, terms);
  }

  /**
   * The answer of any SELECT query.
   *
   * @throws org.apache.jena.query.QueryParseException with line and column
   * @throws TimeLimitException when it takes too long
   */
  public QueryResult select(String sparql) {
    return select(QueryFactory.create(sparql));
  }

  /** Asks for one row more than may be returned, to know whether something was cut off. */
  private QueryResult select(Query query) {
    boolean ownLimit = query.hasLimit() && query.getLimit() <= limits.rows();
    long most = ownLimit ? query.getLimit() : limits.rows();
    query.setLimit(most + 1);
    return Txn.calculateRead(dataset, () -> execute(query, most, ownLimit));
  }

  private QueryResult execute(Query query, long most, boolean ownLimit) {
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet rowSet = exec.select();
      List<Binding> rows = new ArrayList<>();
      while (rows.size() < most && rowSet.hasNext()) {
        // TDB2 fetches a row's terms when they are read; later, outside the transaction, it cannot.
        rows.add(rowSet.next().detach());
      }
      Optional<String> notice =
          rowSet.hasNext() ? Optional.of(cutAt(most, ownLimit)) : Optional.empty();
      return new QueryResult(rowSet.getResultVars(), rows, notice);
    } catch (QueryCancelledException e) {
      throw new TimeLimitException(limits.time(), e);
    } catch (TextIndexParseException | TextIndexException e) {
      throw new BadParameterException("not words to search for: " + e.getMessage());
    }
  }

  private static String cutAt(long most, boolean ownLimit) {
    return "The first "
        + most
        + " rows; there are more. "
        + (ownLimit
            ? "Raise the limit to see them."
            : "No answer here has more rows; narrow the question, or use the SPARQL endpoint.");
  }
}
