package org.igkg.query;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;

/**
 * Writes the rows of an answer. The formats have no place for {@link QueryResult#notice()}: who
 * calls shows it beside them.
 */
public final class ResultWriter {
  /** Shortens IRIs in the text table only; the other formats write them in full. */
  private static final PrefixMap PREFIXES =
      PrefixMapFactory.create(
          Map.of(
              "igkg", "https://w3id.org/igkg/ontology#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private ResultWriter() {}

  /** Writes in UTF-8; the stream stays open. */
  public static void write(QueryResult result, ResultFormat format, OutputStream out) {
    RowSet rows = result.rowSet();
    if (format == ResultFormat.TEXT) {
      RowSetOps.out(out, rows, PREFIXES);
      return;
    }
    RowSetWriterRegistry.getFactory(format.lang())
        .create(format.lang())
        .write(out, rows, Context.emptyContext());
  }
}
