package org.igkg.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.store.GraphStore;

/** A store whose every text can be made to say more, and the addresses where that is seen. */
final class HostileTexts {
  /** One address for each kind of page. */
  static final List<String> KINDS =
      List.of(
          "/",
          "/search?q=price",
          "/topics",
          "/topics/ipv6",
          "/dataset",
          "/ontology",
          "/queries",
          "/page/topic/ipv6",
          "/page/person/zeinab-karimeddine",
          "/page/organisation/lake-net",
          "/page/session/igf-2023/workshop-7",
          "/page/meeting/igf-2023",
          "/page/forum/igf",
          "/page/country/KE",
          "/page/region/arab-states",
          "/page/document/igf-2023-ws-7",
          "/page/turn/igf-2023/workshop-7/000000000001",
          "/page/membership/igf-2023-ws-7/1",
          "/graph/igf-2023-ws-7");

  private final GraphStore store;
  private final Map<Node, Graph> plain = new HashMap<>();

  /** Remembers what the store holds. */
  HostileTexts(GraphStore store) {
    this.store = store;
    store.graphNames().forEach(name -> plain.put(name, store.graph(name)));
  }

  /** Words that are markup, scripts, queries or paths where they are not taken as words. */
  static List<String> payloads() throws IOException {
    try (InputStream in = HostileTexts.class.getResourceAsStream("injection/payloads.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Every parameter of every page, with an encoded value. */
  static List<String> withParameters(String value) {
    return List.of(
        "/search?q=" + value,
        "/search/names?q=" + value,
        "/search?q=price&year=" + value + "&forum=" + value,
        "/search?q=price&page=" + value,
        "/topics/ipv6?lens=" + value + "&measure=" + value + "&family=" + value,
        "/topics/ipv6?from=" + value + "&to=" + value,
        "/topics/ipv6?with=" + value + "&region=" + value + "&year=" + value,
        "/sparql?edit=" + value,
        "/sparql?query=" + value,
        "/api/queries/quotes-on-a-topic?topic=" + value,
        "/api/queries/quotes-on-a-topic?topic=ipv6&format=" + value,
        "/api/queries/search-what-was-said?words=" + value,
        "/rdf-graph-store?graph=" + value,
        "/page/topic/ipv6?" + value + "=" + value);
  }

  /** What the store held is replaced by itself with more words in each text. */
  void say(String words) {
    Map<Node, Graph> changed = new HashMap<>();
    plain.forEach((name, graph) -> changed.put(name, with(graph, words)));
    store.replace(changed);
  }

  private static Graph with(Graph graph, String words) {
    Graph changed = GraphFactory.createDefaultGraph();
    graph
        .find()
        .forEachRemaining(
            t ->
                changed.add(
                    Triple.create(t.getSubject(), t.getPredicate(), with(t.getObject(), words))));
    return changed;
  }

  private static Node with(Node node, String words) {
    if (!node.isLiteral()) {
      return node;
    }
    String text = node.getLiteralLexicalForm() + " " + words;
    if (!node.getLiteralLanguage().isEmpty()) {
      return NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
    }
    return XSDDatatype.XSDstring.equals(node.getLiteralDatatype()) && !isKey(node)
        ? NodeFactory.createLiteralString(text)
        : node;
  }

  /** Values by which queries find their way stay as they are. */
  private static boolean isKey(Node node) {
    return node.getLiteralLexicalForm().matches("[a-z0-9-]+|[A-Z]{2}|turns-.*");
  }
}
