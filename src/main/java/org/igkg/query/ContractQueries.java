package org.igkg.query;

import java.util.List;

/**
 * The queries that measure quality ({@code queries/contract}): they answer on every graph built
 * from documents with the same names. They take no parameters.
 */
public final class ContractQueries {
  private final QueryFiles files = new QueryFiles("/queries/contract/");

  /** For example {@code affiliations}; in alphabetical order. */
  public List<String> names() {
    return files.names();
  }

  /** The SPARQL text, for {@link QueryRunner#select}. */
  public String text(String name) {
    return files.text(name);
  }
}
