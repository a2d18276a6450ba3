package org.igkg.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The questions that come with the program, in the order of {@code queries/index.txt}. */
public final class QueryCatalog {
  private final Map<String, CatalogQuery> queries = new LinkedHashMap<>();

  private QueryCatalog(QueryFiles files) {
    for (String name : files.names()) {
      queries.put(name, QueryHeader.read(name, files.text(name)));
    }
  }

  /** Reads the catalogue that is packed into the program. */
  public static QueryCatalog load() {
    return new QueryCatalog(new QueryFiles("/queries/"));
  }

  /** All queries, in a reader's order. */
  public Collection<CatalogQuery> queries() {
    return queries.values();
  }

  /** The query of that name, when there is one. */
  public Optional<CatalogQuery> named(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /** The query of that name, or a message that lists all names. */
  public CatalogQuery require(String name) {
    return named(name)
        .orElseThrow(
            () ->
                new BadParameterException(
                    "no query " + name + "; there are: " + String.join(", ", queries.keySet())));
  }
}
