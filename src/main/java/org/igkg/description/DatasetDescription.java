package org.igkg.description;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;
import org.igkg.vocabulary.Prov;

/**
 * A store described with VoID and DCAT:
 *
 * <pre>{@code
 * <dataset> a void:Dataset , dcat:Dataset ; dcterms:title "…" ; dcterms:license <…> ;
 *     dcterms:modified "2025-06-26"^^xsd:date ; dcat:version "2025-06-26+0.1.0" ;
 *     void:triples 37876 ; void:classPartition <dataset#class-igkg-Turn> ;
 *     void:sparqlEndpoint <sparql> ; void:dataDump <dumps/igkg.nq.gz> .
 * <dataset#class-igkg-Turn> void:class igkg:Turn ; void:entities 177 .
 * }</pre>
 *
 * No blank nodes, so that exports stay the same.
 */
public final class DatasetDescription {
  /** The statements; quoted words stay those of who spoke and published them. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  public static final String TITLE = "Internet Governance Knowledge Graph";

  private static final String DESCRIPTION =
      "Who said what, for whom, about which topic, in the records of Internet governance meetings:"
          + " sessions, turns, speakers, organisations, topics and figures, each statement with the"
          + " words that support it.";
  private static final String RIGHTS =
      "The statements are under CC BY 4.0. Words quoted from a record belong to those who spoke and"
          + " published them; see the terms of each source.";
  private static final Property VERSION =
      ModelFactory.createDefaultModel().createProperty(DCAT.NS + "version");
  private static final List<String> VOCABULARIES =
      List.of(
          Igkg.NS,
          SKOS.uri,
          FOAF.NS,
          Prov.NS,
          DCTerms.NS,
          "https://schema.org/",
          "http://www.w3.org/ns/org#",
          "http://www.w3.org/ns/oa#",
          "http://purl.org/linked-data/cube#");

  private final StoreCounts counts;
  private final String base;
  private final String build;
  private final Model model = ModelFactory.createDefaultModel();

  private DatasetDescription(StoreCounts counts, String base, String build) {
    this.counts = counts;
    this.base = base;
    this.build = build;
  }

  /**
   * @param base what the IRIs of the store's things begin with
   * @param build version of the program
   */
  public static Graph of(GraphStore store, String base, String build) {
    return new DatasetDescription(StoreCounter.count(store, base), base, build).describe();
  }

  private Graph describe() {
    Resource dataset = at(SelfDescription.DATASET);
    dataset.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
    dataset.addProperty(DCTerms.title, TITLE, "en");
    dataset.addProperty(DCTerms.description, DESCRIPTION, "en");
    dataset.addProperty(DCTerms.license, model.createResource(LICENCE));
    dataset.addProperty(DCTerms.rights, RIGHTS, "en");
    dataset.addProperty(DCTerms.publisher, "The authors of IGKG");
    dataset.addProperty(FOAF.homepage, at(""));
    dataset.addProperty(DCAT.landingPage, at(SelfDescription.DATASET));
    dataset.addProperty(DCAT.keyword, "Internet governance", "en");
    addVersion(dataset);
    addAccess(dataset);
    addCounts(dataset);
    return model.getGraph();
  }

  private void addVersion(Resource dataset) {
    counts
        .newest()
        .ifPresent(
            day -> {
              dataset.addProperty(
                  DCTerms.modified, model.createTypedLiteral(day, XSDDatatype.XSDdate));
              dataset.addProperty(VERSION, day + "+" + build);
              dataset.addProperty(OWL.versionInfo, day + "+" + build);
            });
    counts
        .years()
        .ifPresent(
            years -> {
              Resource period = at(SelfDescription.DATASET + "#years");
              dataset.addProperty(DCTerms.temporal, period);
              period.addProperty(RDF.type, DCTerms.PeriodOfTime);
              period.addProperty(DCAT.startDate, year(years.first()));
              period.addProperty(DCAT.endDate, year(years.last()));
            });
  }

  private Literal year(String year) {
    return model.createTypedLiteral(year, XSDDatatype.XSDgYear);
  }

  private void addAccess(Resource dataset) {
    dataset.addProperty(VOID.sparqlEndpoint, at("sparql"));
    dataset.addProperty(VOID.uriSpace, base + "id/");
    dataset.addProperty(VOID.exampleResource, at("id/topic/ipv6"));
    dataset.addProperty(VOID.rootResource, at("id/topic-scheme"));
    for (String format : List.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples")) {
      dataset.addProperty(
          VOID.feature, model.createResource("http://www.w3.org/ns/formats/" + format));
    }
    VOCABULARIES.forEach(v -> dataset.addProperty(VOID.vocabulary, model.createResource(v)));
    addDump(dataset, "igkg.nq.gz", "application/n-quads");
    addDump(dataset, "igkg.ttl.gz", "text/turtle");
    Resource service = at(SelfDescription.DATASET + "#sparql");
    service.addProperty(RDF.type, DCAT.DataService);
    service.addProperty(DCTerms.title, "SPARQL endpoint", "en");
    service.addProperty(DCAT.endpointURL, at("sparql"));
    service.addProperty(DCAT.servesDataset, dataset);
  }

  private void addDump(Resource dataset, String file, String mediaType) {
    Resource dump = at("dumps/" + file);
    dataset.addProperty(VOID.dataDump, dump);
    Resource distribution = at(SelfDescription.DATASET + "#" + file);
    dataset.addProperty(DCAT.distribution, distribution);
    distribution.addProperty(RDF.type, DCAT.Distribution);
    distribution.addProperty(DCTerms.title, file);
    distribution.addProperty(DCAT.downloadURL, dump);
    distribution.addProperty(DCAT.mediaType, mediaType(mediaType));
    distribution.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
    distribution.addProperty(DCTerms.license, model.createResource(LICENCE));
  }

  private Resource mediaType(String name) {
    return model.createResource("https://www.iana.org/assignments/media-types/" + name);
  }

  private void addCounts(Resource dataset) {
    dataset.addLiteral(VOID.triples, counts.triples());
    dataset.addLiteral(VOID.documents, counts.graphs());
    dataset.addLiteral(VOID.classes, (long) counts.classes().size());
    dataset.addLiteral(VOID.properties, (long) counts.properties().size());
    for (Map.Entry<Node, Long> entry : counts.classes().entrySet()) {
      Resource partition = partition(dataset, VOID.classPartition, "class-", entry.getKey());
      partition.addProperty(VOID._class, model.asRDFNode(entry.getKey()));
      partition.addLiteral(VOID.entities, entry.getValue().longValue());
    }
    for (Map.Entry<Node, Long> entry : counts.properties().entrySet()) {
      Resource partition = partition(dataset, VOID.propertyPartition, "property-", entry.getKey());
      partition.addProperty(VOID.property, model.asRDFNode(entry.getKey()));
      partition.addLiteral(VOID.triples, entry.getValue().longValue());
    }
    counts.links().forEach((links, number) -> addLinkset(dataset, links, number));
  }

  private void addLinkset(Resource dataset, StoreCounts.Links links, long number) {
    String host = links.host();
    Resource linkset =
        partition(dataset, VOID.subset, "links-" + slug(host) + "-", links.property());
    linkset.addProperty(RDF.type, VOID.Linkset);
    linkset.addProperty(VOID.linkPredicate, model.asRDFNode(links.property()));
    linkset.addProperty(VOID.subjectsTarget, dataset);
    linkset.addProperty(VOID.objectsTarget, model.createResource("https://" + host + "/"));
    linkset.addLiteral(VOID.triples, number);
  }

  /** Named by the whole IRI of the term: two vocabularies may use one word. */
  private Resource partition(Resource dataset, Property property, String kind, Node term) {
    Resource partition = at(SelfDescription.DATASET + "#" + kind + slug(term.toString()));
    dataset.addProperty(property, partition);
    return partition;
  }

  private static String slug(String iri) {
    return iri.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  private Resource at(String path) {
    return model.createResource(base + path);
  }
}
