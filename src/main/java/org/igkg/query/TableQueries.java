package org.igkg.query;

import java.util.List;

/**
 * The queries behind the tables of {@code igkg export --format csv} ({@code queries/tables}). They
 * take no parameters, and their rows have an order.
 */
public final class TableQueries {
  private final QueryFiles files = new QueryFiles("/queries/tables/");

  /** For example {@code sessions}; each is the name of a file. */
  public List<String> names() {
    return files.names();
  }

  /** The SPARQL text. */
  public String text(String name) {
    return files.text(name);
  }
}
