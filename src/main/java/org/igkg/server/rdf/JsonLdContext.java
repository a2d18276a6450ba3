package org.igkg.server.rdf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.igkg.server.web.LastPart;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The short words of one JSON-LD document: each property by the end of its IRI, where no other one
 * ends alike, else as {@code prefix:end}. What all values of a property have in common, to be IRIs
 * or a language or a datatype, is said here once.
 */
final class JsonLdContext {
  static final String ID = "id";
  static final String TYPE = "type";

  private final Map<String, String> prefixes;
  private final Map<Node, String> terms = new LinkedHashMap<>();
  private final Map<String, Node> defined = new TreeMap<>();
  private final Map<Node, ValueKind> kinds = new LinkedHashMap<>();

  JsonLdContext(Graph graph, Map<String, String> prefixes) {
    this.prefixes = prefixes;
    Set<Node> properties = new TreeSet<>(Comparator.comparing(Node::toString));
    graph.find().forEach(triple -> look(triple, properties));
    properties.forEach(this::define);
  }

  private void look(Triple triple, Set<Node> properties) {
    properties.add(triple.getPredicate());
    kinds.merge(triple.getPredicate(), ValueKind.of(triple.getObject()), ValueKind::and);
  }

  private void define(Node property) {
    String last = LastPart.of(property.toString());
    if (property.equals(RDF.type.asNode())) {
      terms.put(property, TYPE);
    } else if (Set.of(ID, TYPE).contains(last)
        || prefixes.containsKey(last)
        || defined.containsKey(last)) {
      terms.put(property, compact(property));
      kinds.put(property, ValueKind.MIXED);
    } else {
      defined.put(last, property);
      terms.put(property, last);
    }
  }

  /** The word for a property of the graph. */
  String term(Node property) {
    return terms.getOrDefault(property, property.toString());
  }

  /** What the context says of all values of a property. */
  ValueKind kind(Node property) {
    return kinds.getOrDefault(property, ValueKind.MIXED);
  }

  String compact(Node node) {
    return compact(node.toString());
  }

  String compact(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  ObjectNode json() {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put(ID, "@id");
    context.put(TYPE, "@type");
    prefixes.forEach(context::put);
    defined.forEach(
        (term, property) -> {
          ValueKind kind = kind(property);
          if (kind.keyword().isEmpty()) {
            context.put(term, compact(property));
          } else {
            context
                .putObject(term)
                .put("@id", compact(property))
                .put(kind.keyword(), compact(kind.value()));
          }
        });
    return context;
  }
}
