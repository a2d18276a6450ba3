package org.igkg.server.sparql;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.igkg.server.rdf.RdfText;
import org.igkg.server.web.Answers;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;

/**
 * The endpoint described in RDF (SPARQL 1.1 Service Description):
 *
 * <pre>{@code
 * <http://localhost:8080/sparql> a sd:Service ;
 *   sd:endpoint <http://localhost:8080/sparql> ; sd:supportedLanguage sd:SPARQL11Query ;
 *   sd:feature sd:UnionDefaultGraph ;
 *   sd:defaultDataset <http://localhost:8080/sparql#dataset> .
 * <http://localhost:8080/sparql#dataset> a sd:Dataset ; sd:namedGraph [ sd:name <…> ] .
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
  private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private final SparqlLimits limits;
  private final GraphStore store;
  private final PublicBase base;

  ServiceDescription(SparqlLimits limits, GraphStore store, PublicBase base) {
    this.limits = limits;
    this.store = store;
    this.base = base;
  }

  byte[] write(String endpoint, PageFormat format) {
    return RdfText.write(describe(endpoint).getGraph(), NodeFactory.createURI(endpoint), format);
  }

  private Model describe(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    model.setNsPrefix("format", FORMATS);
    Resource service = model.createResource(endpoint, term(model, "Service"));
    add(service, "endpoint", service);
    add(service, "supportedLanguage", term(model, "SPARQL11Query"));
    add(service, "feature", term(model, "UnionDefaultGraph"));
    add(service, "propertyFeature", model.createResource(TEXT_QUERY));
    RESULT_FORMATS.forEach(f -> add(service, "resultFormat", model.createResource(FORMATS + f)));
    service.addProperty(DCTerms.description, limits(), "en");
    service.addProperty(DCTerms.license, model.createResource(Answers.LICENCE));
    Resource dataset = model.createResource(endpoint + "#dataset", term(model, "Dataset"));
    add(service, "defaultDataset", dataset);
    dataset.addProperty(DCTerms.isPartOf, model.createResource(base.iri() + "dataset"));
    add(dataset, "defaultGraph", model.createResource(endpoint + "#union", term(model, "Graph")));
    namedGraphs(dataset, endpoint);
    return model;
  }

  private void namedGraphs(Resource dataset, String endpoint) {
    Model model = dataset.getModel();
    Set<String> names = new TreeSet<>();
    store.graphNames().stream().filter(Node::isURI).forEach(name -> names.add(name.getURI()));
    for (String name : names) {
      Resource named = model.createResource(endpoint + "?graph=" + name);
      named.addProperty(RDF.type, term(model, "NamedGraph"));
      add(named, "name", model.createResource(name));
      add(dataset, "namedGraph", named);
    }
  }

  private static void add(Resource subject, String property, Resource value) {
    subject.addProperty(subject.getModel().createProperty(SD, property), value);
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }

  private String limits() {
    return "Queries only, no updates, no SERVICE, no access to files. A query may take "
        + limits.time().toSeconds()
        + " seconds and its answer have "
        + limits.rows()
        + " rows or triples; past either limit nothing but an error is sent."
        + " The default graph is the union of the named graphs, one for each source document."
        + " The Graph Store Protocol is answered, for reading, at /rdf-graph-store.";
  }
}
