package org.igkg.server.things;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.igkg.server.web.Build;
import org.igkg.server.web.Link;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.PublicBase;
import org.igkg.vocabulary.Igkg;

/** Turns a description into what its page shows. */
final class ThingPageReader {
  private final PublicBase base;
  private final ConceptTree concepts;

  ThingPageReader(PublicBase base, ConceptTree concepts) {
    this.base = base;
    this.concepts = concepts;
  }

  ThingPage read(Description description, String key) {
    String iri = description.thing().getURI();
    String canonical = base.iri() + "page/" + key;
    return new ThingPage(
        description.label(),
        iri,
        canonical,
        types(description),
        statements(description),
        description.incoming().stream().map(values -> section(description, values, key)).toList(),
        concepts.of(description),
        description.graphs().stream().map(this::graph).toList(),
        formats(key),
        citation(description),
        SchemaOrg.of(description, canonical),
        description.whole());
  }

  /** One of each name: a person is one for FOAF and one for schema.org. */
  private List<Link> types(Description description) {
    Map<String, Link> types = new LinkedHashMap<>();
    for (Node type : description.values(RDF.type.asNode())) {
      Link link = term(description, type);
      types.putIfAbsent(link.text(), link);
    }
    return List.copyOf(types.values());
  }

  /** Our own properties first, as they say most about the thing; where it was found out last. */
  private List<ThingPage.Row> statements(Description description) {
    return description.properties().stream()
        .filter(values -> !values.property().equals(RDF.type.asNode()))
        .sorted(Comparator.comparing(values -> place(values.property())))
        .map(
            values ->
                new ThingPage.Row(
                    term(description, values.property()),
                    values.nodes().stream().map(node -> value(description, node)).toList()))
        .toList();
  }

  private static int place(Node property) {
    if (property.equals(DCTerms.source.asNode())) {
      return 2;
    }
    return property.getURI().startsWith(Igkg.NS) ? 0 : 1;
  }

  private ThingPage.Value value(Description description, Node node) {
    return node.isLiteral()
        ? new ThingPage.Value(new Link(node.getLiteralLexicalForm(), ""), node.getLiteralLanguage())
        : new ThingPage.Value(link(description, node), "");
  }

  private ThingPage.Section section(
      Description description, Description.Values values, String key) {
    return new ThingPage.Section(
        term(description, values.property()),
        values.nodes().stream().map(node -> link(description, node)).toList(),
        values.total(),
        values
            .next()
            .map(page -> "/page/" + key + "?" + FurtherLinks.query(values.property(), page)));
  }

  /** A class or property: where nobody told us its label, the words its IRI ends with. */
  private Link term(Description description, Node node) {
    String name = description.name(node);
    boolean named = !name.equals(Names.last(node));
    return Link.to(base, named ? name : Names.words(name), node.toString());
  }

  /** A thing elsewhere without a name is shown by its address: the end of it would say nothing. */
  private Link link(Description description, Node node) {
    Link link = Link.to(base, description.name(node), node.toString());
    boolean named = !link.text().equals(Names.last(node));
    return named || !link.isElsewhere() ? link : new Link(node.toString(), link.href());
  }

  private Link graph(Node graph) {
    return Link.to(base, Names.last(graph), graph.toString());
  }

  private static List<Link> formats(String key) {
    return PageFormat.RDF.stream()
        .map(format -> new Link(format.mediaType(), "/data/" + key + "." + format.suffix()))
        .toList();
  }

  private static String citation(Description description) {
    return "\""
        + description.label()
        + "\". In: IGKG, the Internet Governance Knowledge Graph, version "
        + Build.version()
        + ". "
        + description.thing().getURI();
  }
}
