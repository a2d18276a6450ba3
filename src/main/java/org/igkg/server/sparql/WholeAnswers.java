package org.igkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Fuseki's query processor, which by itself writes a remark into an answer that it cannot complete
 * and lets the status stay 200. Here the request is marked, and the filter in front sends an error.
 */
final class WholeAnswers extends SPARQL_QueryDataset {
  private final SparqlLimits limits;
  private final MemoryGuard memory;

  WholeAnswers(SparqlLimits limits, MemoryGuard memory) {
    this.limits = limits;
    this.memory = memory;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } finally {
      if (memory.ended()) {
        CutShort.byMemory(action.getRequest());
      }
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec exec = super.createQueryExec(action, query, dataset);
    memory.started(exec);
    return exec;
  }

  /**
   * ARQ's own query form is refused, and so are functions by class name, which ARQ would load from
   * the class path.
   */
  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (query.isJsonType()) {
      ServletOps.errorBadRequest("JSON queries are not SPARQL 1.1");
    }
    if (withoutPrefixes(query).contains("<java:")) {
      ServletOps.errorBadRequest("Functions of the form <java:...> are switched off");
    }
    super.validateQuery(action, query);
  }

  private static String withoutPrefixes(Query query) {
    Query copy = query.cloneQuery();
    copy.setPrefixMapping(PrefixMapping.Factory.create());
    return copy.serialize();
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    HttpServletRequest request = action.getRequest();
    if (result.isRowSet()) {
      QueryExecResult watched =
          new QueryExecResult(new WatchedRows(result.rowSet(), limits, request));
      super.sendResults(action, watched, prologue);
      return;
    }
    if (triples(result) > limits.rows()) {
      CutShort.byRows(request, limits);
      return;
    }
    super.sendResults(action, result, prologue);
  }

  private static long triples(QueryExecResult result) {
    if (result.isGraph()) {
      return result.graph().size();
    }
    return result.isDataset() ? result.dataset().stream().count() : 0;
  }
}
