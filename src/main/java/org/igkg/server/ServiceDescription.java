package org.igkg.server;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.DCTerms;
import org.igkg.query.QueryLimits;

/**
 * The endpoint described in RDF (SPARQL 1.1 Service Description):
 *
 * <pre>{@code
 * <http://localhost:8080/sparql> a sd:Service ;
 *   sd:endpoint <http://localhost:8080/sparql> ; sd:supportedLanguage sd:SPARQL11Query ;
 *   sd:feature sd:UnionDefaultGraph .
 * }</pre>
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private ServiceDescription() {}

  static void write(String endpoint, String mediaType, OutputStream out) {
    Lang lang = RDFLanguages.contentTypeToLang(mediaType);
    RDFDataMgr.write(out, describe(endpoint), lang);
  }

  private static Model describe(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    model.setNsPrefix("format", FORMATS);
    model.setNsPrefix("dcterms", DCTerms.NS);
    Resource service = model.createResource(endpoint, term(model, "Service"));
    service.addProperty(model.createProperty(SD, "endpoint"), service);
    service.addProperty(
        model.createProperty(SD, "supportedLanguage"), term(model, "SPARQL11Query"));
    service.addProperty(model.createProperty(SD, "feature"), term(model, "UnionDefaultGraph"));
    for (String format : RESULT_FORMATS) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    service.addProperty(DCTerms.description, limits(), "en");
    Resource dataset = model.createResource(endpoint + "#dataset", term(model, "Dataset"));
    Resource graph = model.createResource(endpoint + "#union", term(model, "Graph"));
    service.addProperty(model.createProperty(SD, "defaultDataset"), dataset);
    dataset.addProperty(model.createProperty(SD, "defaultGraph"), graph);
    return model;
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static String limits() {
    return "Queries only. A query may take "
        + QueryLimits.DEFAULT.time().toSeconds()
        + " seconds; the number of rows is not limited. The default graph is the union of the named"
        + " graphs, one for each source document.";
  }
}
