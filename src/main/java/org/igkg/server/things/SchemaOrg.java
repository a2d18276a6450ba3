package org.igkg.server.things;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.server.web.Answers;
import org.igkg.vocabulary.Igkg;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The few statements that search engines read: schema.org in JSON-LD. */
final class SchemaOrg {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA = "https://schema.org/";

  /** Class of the graph to the name of the schema.org class; all else is a Thing. */
  private static final Map<Node, String> CLASSES =
      Map.of(
          Igkg.Forum,
          "EventSeries",
          Igkg.Meeting,
          "Event",
          Igkg.Session,
          "Event",
          Igkg.SourceDocument,
          "CreativeWork",
          Igkg.Turn,
          "Quotation",
          Igkg.Passage,
          "Quotation",
          Igkg.Initiative,
          "Organization",
          SKOS.Concept.asNode(),
          "DefinedTerm",
          SKOS.ConceptScheme.asNode(),
          "DefinedTermSet",
          Igkg.Region,
          "Place");

  /** Property of the graph to the name of the schema.org property. */
  private static final Map<Node, String> PROPERTIES =
      Map.ofEntries(
          Map.entry(SKOS.altLabel.asNode(), "alternateName"),
          Map.entry(SKOS.definition.asNode(), "description"),
          Map.entry(SKOS.exactMatch.asNode(), "sameAs"),
          Map.entry(OWL.sameAs.asNode(), "sameAs"),
          Map.entry(FOAF.homepage.asNode(), "url"),
          Map.entry(DCTerms.source.asNode(), "isBasedOn"),
          Map.entry(DCTerms.language.asNode(), "inLanguage"),
          Map.entry(Igkg.meeting, "superEvent"),
          Map.entry(Igkg.forum, "superEvent"),
          Map.entry(Igkg.speaker, "creator"),
          Map.entry(Igkg.text, "text"));

  private SchemaOrg() {}

  /** JSON that can stand in a script element: no {@code <} in it can end the element. */
  static String of(Description description, String page) {
    ObjectNode json = JSON.createObjectNode();
    json.put("@context", SCHEMA);
    json.put("@id", description.thing().getURI());
    Set<String> classes = classes(description);
    ArrayNode types = json.putArray("@type");
    classes.forEach(types::add);
    json.put("name", description.label());
    json.put("mainEntityOfPage", page);
    if (classes.contains("CreativeWork") || classes.contains("Quotation")) {
      json.put("sdLicense", Answers.LICENCE);
    }
    description.properties().forEach(values -> add(json, description, values));
    return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static Set<String> classes(Description description) {
    List<Node> types = description.values(RDF.type.asNode());
    Set<String> classes = new TreeSet<>();
    for (Node type : types) {
      String iri = type.toString();
      if (iri.startsWith(SCHEMA)) {
        classes.add(iri.substring(SCHEMA.length()));
      } else if (CLASSES.containsKey(type)) {
        classes.add(CLASSES.get(type));
      }
    }
    return classes.isEmpty() ? Set.of("Thing") : classes;
  }

  private static void add(ObjectNode json, Description description, Description.Values values) {
    String name = name(values.property().toString(), values.property());
    List<Node> nodes = values.nodes();
    if (name.isEmpty() || nodes.isEmpty()) {
      return;
    }
    ArrayNode array =
        json.has(name) && json.get(name) instanceof ArrayNode before ? before : json.putArray(name);
    nodes.forEach(node -> add(array, description, node));
  }

  private static String name(String iri, Node property) {
    return iri.startsWith(SCHEMA)
        ? iri.substring(SCHEMA.length())
        : PROPERTIES.getOrDefault(property, "");
  }

  private static void add(ArrayNode array, Description description, Node node) {
    if (node.isLiteral()) {
      array.add(node.getLiteralLexicalForm());
    } else if (!description.name(node).equals(Names.last(node))) {
      array.addObject().put("@id", node.toString()).put("name", description.name(node));
    } else {
      array.add(node.toString());
    }
  }
}
