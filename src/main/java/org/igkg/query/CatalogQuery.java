package org.igkg.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A question of the catalogue.
 *
 * @param name as in its file's name and in its address: {@code quotes-on-a-topic}
 * @param title in a few words
 * @param description what is counted and what is left out
 * @param returns the columns, each with what it holds
 * @param example values that give an answer on the bundled sample
 * @param text the file, header included: what a reader may copy
 */
public record CatalogQuery(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    String returns,
    Map<String, String> example,
    String text) {
  public CatalogQuery {
    parameters = List.copyOf(parameters);
  }

  /** The parsed SELECT query, its parameters still variables; a new object for each call. */
  public Query query() {
    return QueryHeader.parse(name, text);
  }
}
