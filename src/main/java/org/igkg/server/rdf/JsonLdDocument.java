package org.igkg.server.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A graph as a tree of JSON with the thing it is about at its root, as framing would shape it, so
 * that it reads without a JSON-LD library:
 *
 * <pre>{@code
 * { "@context": { "id": "@id", "prefLabel": "skos:prefLabel", … },
 *   "id": "https://w3id.org/igkg/id/topic/ipv6", "type": "skos:Concept",
 *   "prefLabel": "IPv6", "broader": { "id": "…", "prefLabel": "IP addressing" },
 *   "@reverse": { "topic": [ { "id": "…" } ] } }
 * }</pre>
 *
 * <p>A thing is described where it is named first; after that only its id is given. What does not
 * hang on the root stands in {@code "@included"}.
 */
final class JsonLdDocument {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  private final Graph graph;
  private final JsonLdContext context;
  private final Set<Node> described = new HashSet<>();

  private JsonLdDocument(Graph graph, JsonLdContext context) {
    this.graph = graph;
    this.context = context;
  }

  /** The graph, which has no blank nodes, with {@code root} on top. */
  static String write(Graph graph, Node root, Map<String, String> prefixes) {
    JsonLdContext context = new JsonLdContext(graph, prefixes);
    return JSON.writeValueAsString(new JsonLdDocument(graph, context).tree(root)) + "\n";
  }

  private ObjectNode tree(Node root) {
    ObjectNode json = JSON.createObjectNode();
    json.set("@context", context.json());
    json.setAll(thing(root, link -> false));
    addIncoming(json, root);
    addRest(json);
    return json;
  }

  private void addIncoming(ObjectNode json, Node root) {
    Map<String, Set<Node>> incoming = new TreeMap<>();
    graph
        .find(Node.ANY, Node.ANY, root)
        .filterDrop(link -> described.contains(link.getSubject()))
        .filterDrop(link -> link.getPredicate().equals(RDF.type.asNode()))
        .forEach(
            link ->
                incoming
                    .computeIfAbsent(context.term(link.getPredicate()), t -> new TreeSet<>(BY_NAME))
                    .add(link.getSubject()));
    if (incoming.isEmpty()) {
      return;
    }
    ObjectNode reverse = json.putObject("@reverse");
    incoming.forEach(
        (term, nodes) -> {
          ArrayNode array = reverse.putArray(term);
          // The links to the root are said by the place here.
          nodes.forEach(node -> array.add(once(node, link -> link.getObject().equals(root))));
        });
  }

  private void addRest(ObjectNode json) {
    Set<Node> rest = new TreeSet<>(BY_NAME);
    graph.find().mapWith(Triple::getSubject).filterDrop(described::contains).forEach(rest::add);
    if (rest.isEmpty()) {
      return;
    }
    ArrayNode included = json.putArray("@included");
    rest.stream()
        .filter(node -> !described.contains(node))
        .forEach(node -> included.add(thing(node, link -> false)));
  }

  private ObjectNode once(Node node, Predicate<Triple> leftOut) {
    boolean fresh = !described.contains(node) && graph.contains(node, Node.ANY, Node.ANY);
    return fresh ? thing(node, leftOut) : reference(node);
  }

  private ObjectNode thing(Node subject, Predicate<Triple> leftOut) {
    described.add(subject);
    Map<Node, List<Node>> values = new TreeMap<>(Comparator.comparing(context::term));
    graph.find(subject, Node.ANY, Node.ANY).filterDrop(leftOut).toList().stream()
        .sorted(Comparator.comparing(Triple::getObject, BY_NAME))
        .forEach(
            triple ->
                values
                    .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                    .add(triple.getObject()));
    ObjectNode json = reference(subject);
    values.forEach((property, nodes) -> put(json, property, nodes));
    return json;
  }

  private void put(ObjectNode json, Node property, List<Node> values) {
    String term = context.term(property);
    ValueKind kind = context.kind(property);
    ArrayNode array = JSON.createArrayNode();
    for (Node value : values) {
      if (term.equals(JsonLdContext.TYPE)) {
        array.add(context.compact(value));
      } else if (value.isLiteral()) {
        addLiteral(array, value, kind);
      } else {
        addThing(array, value, kind);
      }
    }
    json.set(term, array.size() == 1 ? array.get(0) : array);
  }

  private void addThing(ArrayNode array, Node value, ValueKind kind) {
    ObjectNode thing = once(value, link -> false);
    if (thing.size() == 1 && !kind.equals(ValueKind.MIXED)) {
      array.add(value.toString());
    } else {
      array.add(thing);
    }
  }

  private void addLiteral(ArrayNode array, Node value, ValueKind kind) {
    String text = value.getLiteralLexicalForm();
    String language = value.getLiteralLanguage();
    boolean said = !kind.equals(ValueKind.MIXED);
    if (said || XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
      array.add(text);
    } else if (!language.isEmpty()) {
      array.addObject().put("@value", text).put("@language", language);
    } else {
      String type = context.compact(value.getLiteralDatatypeURI());
      array.addObject().put("@value", text).put("@type", type);
    }
  }

  private static ObjectNode reference(Node node) {
    return JSON.createObjectNode().put(JsonLdContext.ID, node.toString());
  }
}
