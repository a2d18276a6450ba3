package org.igkg.server.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.Link;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.PublicBase;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the description of the data set for its page. */
final class DatasetPageReader {
  private static final Comparator<DatasetPage.Part> MOST_FIRST =
      Comparator.comparingLong((DatasetPage.Part part) -> -part.number())
          .thenComparing(part -> part.term().text());

  private final PublicBase base;

  DatasetPageReader(PublicBase base) {
    this.base = base;
  }

  DatasetPage read(Graph description) {
    Model model = ModelFactory.createModelForGraph(description);
    Resource dataset = model.createResource(base.iri() + "dataset");
    String version = text(dataset, OWL.versionInfo);
    return new DatasetPage(
        text(dataset, DCTerms.title),
        text(dataset, DCTerms.description),
        text(dataset, DCTerms.rights),
        version,
        years(dataset),
        number(dataset, VOID.triples),
        number(dataset, VOID.documents),
        parts(dataset, VOID.classPartition, VOID._class, VOID.entities),
        parts(dataset, VOID.propertyPartition, VOID.property, VOID.triples),
        linksets(dataset),
        PageFormat.RDF.stream()
            .map(format -> new Link(format.mediaType(), "/dataset." + format.suffix()))
            .toList(),
        schemaOrg(dataset, version));
  }

  private List<DatasetPage.Part> parts(
      Resource dataset, Property partition, Property term, Property number) {
    return objects(dataset, partition)
        .map(part -> new DatasetPage.Part(link(part, term), number(part, number)))
        .sorted(MOST_FIRST)
        .toList();
  }

  private List<DatasetPage.Linkset> linksets(Resource dataset) {
    return objects(dataset, VOID.subset)
        .map(
            set ->
                new DatasetPage.Linkset(
                    set.getPropertyResourceValue(VOID.objectsTarget).getURI(),
                    link(set, VOID.linkPredicate),
                    number(set, VOID.triples)))
        .sorted(Comparator.comparingLong(set -> -set.number()))
        .toList();
  }

  private Link link(Resource part, Property term) {
    String iri = part.getPropertyResourceValue(term).getURI();
    return Link.to(base, LastPart.of(iri), iri);
  }

  private static Stream<Resource> objects(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream().map(s -> s.getObject().asResource());
  }

  private static String years(Resource dataset) {
    return objects(dataset, DCTerms.temporal)
        .map(period -> text(period, DCAT.startDate) + " to " + text(period, DCAT.endDate))
        .findFirst()
        .orElse("");
  }

  private static String text(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(statement -> statement.getObject().asLiteral().getLexicalForm())
        .findFirst()
        .orElse("");
  }

  private static long number(Resource subject, Property property) {
    String printed = text(subject, property);
    return printed.isEmpty() ? 0 : Long.parseLong(printed);
  }

  /** What search engines for data sets read. */
  private static String schemaOrg(Resource dataset, String version) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("@context", "https://schema.org/").put("@type", "Dataset");
    json.put("@id", dataset.getURI()).put("url", dataset.getURI());
    json.put("name", text(dataset, DCTerms.title));
    json.put("description", text(dataset, DCTerms.description));
    json.put("version", version);
    json.put("license", dataset.getPropertyResourceValue(DCTerms.license).getURI());
    json.put("temporalCoverage", years(dataset).replace(" to ", "/"));
    json.putObject("creator").put("@type", "Organization").put("name", "The authors of IGKG");
    var files = json.putArray("distribution");
    objects(dataset, VOID.dataDump)
        .forEach(
            dump ->
                files.addObject().put("@type", "DataDownload").put("contentUrl", dump.getURI()));
    return json.toString().replace("<", "\\u003c");
  }
}
