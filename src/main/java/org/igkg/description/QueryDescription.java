package org.igkg.description;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryRunner;
import org.igkg.store.GraphStore;

/**
 * The questions of the catalogue, each ready to run with its example's values:
 *
 * <pre>{@code
 * <queries/quotes-on-a-topic> a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ;
 *     rdfs:label "Quotes on a topic"@en ; rdfs:comment "…"@en ; sh:select "SELECT …" ;
 *     schema:target <sparql> .
 * }</pre>
 */
final class QueryDescription {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";

  private QueryDescription() {}

  static Graph of(QueryCatalog catalog, GraphStore store, String base) {
    QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT, base + "id/");
    Model model = ModelFactory.createDefaultModel();
    for (CatalogQuery query : catalog.queries()) {
      Resource example = model.createResource(base + "queries/" + query.name());
      example.addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"));
      example.addProperty(RDF.type, model.createResource(SH + "SPARQLSelectExecutable"));
      example.addProperty(RDFS.label, query.title(), "en");
      example.addProperty(RDFS.comment, query.description(), "en");
      example.addProperty(
          model.createProperty(SH, "select"), runner.sparql(query, query.example()));
      example.addProperty(
          model.createProperty(SCHEMA, "target"), model.createResource(base + "sparql"));
    }
    return model.getGraph();
  }
}
