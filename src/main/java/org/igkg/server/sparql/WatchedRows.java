package org.igkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows on their way to the client; marks the request when a limit ends them early. */
final class WatchedRows implements RowSet {
  private final RowSet rows;
  private final SparqlLimits limits;
  private final HttpServletRequest request;

  WatchedRows(RowSet rows, SparqlLimits limits, HttpServletRequest request) {
    this.rows = rows;
    this.limits = limits;
    this.request = request;
  }

  @Override
  public boolean hasNext() {
    boolean more = watched(rows::hasNext);
    if (more && rows.getRowNumber() >= limits.rows()) {
      CutShort.byRows(request, limits);
      return false;
    }
    return more;
  }

  @Override
  public Binding next() {
    return watched(rows::next);
  }

  private <T> T watched(Supplier<T> step) {
    try {
      return step.get();
    } catch (QueryCancelledException e) {
      CutShort.byTime(request, limits);
      throw e;
    }
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
