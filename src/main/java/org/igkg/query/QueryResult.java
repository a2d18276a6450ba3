package org.igkg.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * An answer, complete in memory.
 *
 * @param columns in the order of the SELECT clause
 * @param rows a variable without a value is missing in its binding
 * @param notice what was cut off and what to do about it; empty when the answer is whole
 */
public record QueryResult(List<Var> columns, List<Binding> rows, Optional<String> notice) {
  public QueryResult {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The rows from the start, for Jena's writers; a new object for each call. */
  public RowSet rowSet() {
    return RowSetStream.create(columns, rows.iterator());
  }
}
