package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.igkg.query.CatalogQuery;
import org.igkg.query.Parameter;
import org.igkg.query.QueryCatalog;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.ObjectMapper;

/**
 * Hostile words in every text of the graph and in every parameter: a page then has the elements it
 * has with harmless words, no more.
 */
class InjectionTest {
  private static final int TOGETHER = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static HostileTexts texts;
  private static GraphStore store;
  private static ConfigurableApplicationContext server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = SmallGraph.store();
    texts = new HostileTexts(store);
    server = Server.start(store, new ServerOptions(0, false));
    client = new Client(Server.port(server));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  static List<String> payloads() throws IOException {
    return HostileTexts.payloads();
  }

  @Test
  void thereAreManyPayloads() throws IOException {
    assertThat(new HashSet<>(payloads())).hasSizeGreaterThanOrEqualTo(60);
  }

  /** A few at a time: a page takes as long for one as for five. */
  @Test
  void noTextOfTheGraphBecomesMarkup() throws IOException {
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i += TOGETHER) {
      String some = String.join(" ", payloads.subList(i, Math.min(i + TOGETHER, payloads.size())));
      // as long, because long texts are cut
      String harmless = some.replaceAll("\\S", "x");
      assertThat(outlines(some)).as(some).isEqualTo(outlines(harmless));
    }
  }

  private static Map<String, String> outlines(String words) {
    texts.say(words);
    Map<String, String> outlines = new TreeMap<>();
    HostileTexts.KINDS.forEach(
        path -> outlines.put(path, outline(path, client.get(path, "text/html"), words)));
    return outlines;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void noParameterBecomesMarkupOrQuery(String payload) {
    String value = Client.encode(payload);
    for (String path : HostileTexts.withParameters(value)) {
      HttpResponse<String> response = client.get(path, "text/html");
      assertThat(response.statusCode()).as(path + response.body()).isIn(200, 400, 404, 406);
      safe(path, response);
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void noPathBecomesMarkupOrFile(String payload) {
    String value = Client.encode(payload).replace("+", "%20");
    for (String path :
        List.of("/id/person/" + value, "/page/person/" + value, "/dumps/" + value, "/" + value)) {
      HttpResponse<String> response = client.get(path, "text/html");
      assertThat(response.statusCode()).as(path).isIn(303, 400, 404, 503);
      assertThat(response.body()).doesNotContain("root:x:0");
      response
          .headers()
          .firstValue("Location")
          .ifPresent(location -> assertThat(location).startsWith("/"));
      safe(path, response);
    }
  }

  /** The web server itself refuses some addresses; it says so in our words, under our headers. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/id/a%2Fb%3Cscript%3E", "/%5C..%5C", "/a%00b", "/id/%ZZ", "/;x=1/../..;/"})
  void refusesOddAddressesWithoutTellingWhatItRunsOn(String path) throws IOException {
    String answer = RawRequest.send(Server.port(server), "GET " + path + " HTTP/1.1");

    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .contains("Content-Security-Policy: default-src 'none'")
        .doesNotContain("<script>")
        .doesNotContainIgnoringCase("tomcat")
        .doesNotContainIgnoringCase("exception");
  }

  @Test
  void everyParameterOfEveryQuestionTakesHostileWordsAsWords() throws IOException {
    List<String> payloads = payloads();
    int next = 0;
    for (CatalogQuery query : QueryCatalog.load().queries()) {
      for (Parameter parameter : query.parameters()) {
        for (int i = 0; i < 6; i++) {
          String value = Client.encode(payloads.get(next++ % payloads.size()));
          String path = "/queries/" + query.name() + "?" + parameter.name() + "=" + value;
          HttpResponse<String> response = client.get(path, "text/html");
          assertThat(response.statusCode()).as(path).isIn(200, 400);
          safe(path, response);
        }
      }
    }
  }

  /** Addresses of records come from others too. */
  @Test
  void linksOnlyToWebAddresses() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node person = NodeFactory.createURI("https://w3id.org/igkg/id/person/zeinab-karimeddine");
    for (String iri :
        List.of(
            "javascript:document.title=1",
            "JavaScript:x",
            "data:text/html,x",
            "vbscript:x",
            "urn:x:y",
            "https://example.org/\"onclick=x",
            "https://example.org/%22%3E")) {
      graph.add(person, DCTerms.source.asNode(), NodeFactory.createURI(iri));
      graph.add(person, RDFS.seeAlso.asNode(), NodeFactory.createURI(iri));
    }
    store.replace(Map.of(NodeFactory.createURI("https://w3id.org/igkg/graph/hostile"), graph));

    HttpResponse<String> response = client.get("/page/person/zeinab-karimeddine", "text/html");

    assertThat(response.body()).contains("urn:x:y");
    safe("person", response);
  }

  /** Element by element, with the names of their attributes. */
  private static String outline(String path, HttpResponse<String> response, String words) {
    assertThat(response.statusCode()).as(path + " " + words).isEqualTo(200);
    Document page = safe(path, response);
    StringBuilder outline = new StringBuilder();
    for (Element element : page.getAllElements()) {
      Set<String> names = new TreeSet<>();
      element.attributes().forEach(attribute -> names.add(attribute.getKey()));
      outline.append(element.nodeName()).append(names).append('\n');
    }
    return outline.toString();
  }

  /** Nothing on the page runs, loads from elsewhere or leads into a script. */
  private static Document safe(String path, HttpResponse<String> response) {
    Document page = Jsoup.parse(response.body());
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .as(path)
        .get()
        .asString()
        .contains("default-src 'none'")
        .doesNotContain("'unsafe-eval'")
        .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      return page;
    }
    List<String> bad = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      check(element, bad);
    }
    assertThat(bad).as(path).isEmpty();
    return page;
  }

  private static void check(Element element, List<String> bad) {
    boolean ours = element.attr("src").startsWith("/") && !element.attr("src").startsWith("//");
    if (element.nodeName().equals("script") && !ours) {
      assertThat(element.attr("type")).isEqualTo("application/ld+json");
      JSON.readTree(element.data());
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      boolean link = Set.of("href", "src", "action", "formaction", "data").contains(name);
      if (name.startsWith("on")
          || name.startsWith("hx-on")
          || name.equals("srcdoc")
          || link && value.matches("(?s)\\s*(javascript|data|vbscript|file):.*")) {
        bad.add(element.nodeName() + " " + attribute);
      }
    }
  }
}
