package org.igkg.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.igkg.query.TableQueries;
import org.igkg.store.GraphStore;

/** The tables of {@code queries/tables} as CSV files: sessions, turns, people and so on. */
public final class Tables {
  private Tables() {}

  /** Writes a file for each table into a folder that is there; returns their names. */
  public static List<String> write(GraphStore store, Path folder) throws IOException {
    TableQueries queries = new TableQueries();
    try (NewFiles files = new NewFiles()) {
      for (String name : queries.names()) {
        Path part = files.part(folder.resolve(name + ".csv"));
        try (OutputStream out = Files.newOutputStream(part)) {
          write(store.dataset(), queries.text(name), out);
        }
      }
      files.take();
    }
    return queries.names().stream().map(name -> name + ".csv").toList();
  }

  private static void write(DatasetGraph dataset, String query, OutputStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
                .create(ResultSetLang.RS_CSV)
                .write(out, exec.select(), Context.emptyContext());
          }
        });
  }
}
