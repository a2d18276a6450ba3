package org.igkg.server.sparql;

import org.apache.jena.sparql.core.Var;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryRunner;
import org.igkg.server.rdf.Prefixes;
import org.igkg.server.web.PublicBase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the editor offers while one types: prefixes, classes, properties, the questions. */
final class KnownTerms {
  private static final Var TERM = Var.alloc("term");
  private static final String VOID = "PREFIX void: <http://rdfs.org/ns/void#> ";

  private final QueryRunner runner;
  private final QueryCatalog catalog;
  private final PublicBase base;

  KnownTerms(QueryRunner runner, QueryCatalog catalog, PublicBase base) {
    this.runner = runner;
    this.catalog = catalog;
    this.base = base;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("base", base.iri());
    ObjectNode prefixes = json.putObject("prefixes");
    Prefixes.ALL.forEach(prefixes::put);
    // As the store describes itself: what is used in it.
    add(json.putArray("classes"), "[] void:class ?term");
    add(json.putArray("properties"), "[] void:property ?term");
    ArrayNode examples = json.putArray("examples");
    for (CatalogQuery query : catalog.queries()) {
      examples
          .addObject()
          .put("title", query.title())
          .put("sparql", runner.sparql(query, query.example()));
    }
    return json;
  }

  private void add(ArrayNode terms, String pattern) {
    runner
        .select(VOID + "SELECT DISTINCT ?term { " + pattern + " } ORDER BY ?term")
        .rows()
        .forEach(row -> terms.add(row.get(TERM).toString()));
  }
}
