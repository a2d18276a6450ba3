package org.igkg.server.sparql;

/** What the query form shows before anything is typed. */
public final class FirstQuery {
  public static final String TEXT =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>

      SELECT ?session ?title (COUNT(?turn) AS ?turns) WHERE {
        ?session a igkg:Session ; dcterms:title ?title .
        ?turn a igkg:Turn ; igkg:session ?session .
      }
      GROUP BY ?session ?title
      ORDER BY DESC(?turns) ?title
      LIMIT 20
      """;

  private FirstQuery() {}
}
