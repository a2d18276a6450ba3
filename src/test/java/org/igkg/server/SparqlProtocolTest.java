package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.igkg.server.sparql.SparqlLimits;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The query tests of the W3C's SPARQL 1.1 Protocol suite and its three Service Description tests,
 * written anew from their public descriptions
 * (https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/ and service-description/),
 * each named as there. Their data sets (data0 to data3.rdf) are named graphs of the store here.
 *
 * <p>Left out, with the reason: all tests of that suite whose name begins with {@code update_} or
 * {@code bad_update_}: the service takes no updates, which {@link SparqlEndpointTest} shows.
 */
class SparqlProtocolTest {
  private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static GraphStore store;
  private static ConfigurableApplicationContext server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      String name = DATA + i + ".rdf";
      String triple =
          "<"
              + name
              + "> a <http://xmlns.com/foaf/0.1/Document> ; <http://example.org/n> "
              + i
              + " .";
      graphs.put(NodeFactory.createURI(name), RDFParser.fromString(triple, Lang.TURTLE).toGraph());
    }
    store.replace(graphs);
    SparqlLimits limits = new SparqlLimits(Duration.ofSeconds(2), 6);
    server =
        Server.start(store, new ServerOptions(0, false, ServerOptions.DEFAULT_BASE, limits, ""));
    client = new Client(Server.port(server));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  // ---- query tests of the suite

  /** query_get. */
  @Test
  void takesAQueryByGet() {
    assertTrue(client.query("ASK {}", "application/sparql-results+json"));
  }

  /** query_post_form. */
  @Test
  void takesAQueryByForm() {
    assertTrue(client.post("/sparql", FORM, "query=ASK%20%7B%7D"));
  }

  /** query_post_direct. */
  @Test
  void takesAQueryAsBody() {
    assertTrue(client.post("/sparql", DIRECT, "ASK {}"));
  }

  /** query_content_type_select. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+xml",
        "application/sparql-results+json",
        "text/tab-separated-values",
        "text/csv"
      })
  void answersSelectInEachResultType(String type) {
    assertType(client.query("SELECT (1 AS ?value) {}", type), type);
  }

  /** query_content_type_ask. */
  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+xml", "application/sparql-results+json"})
  void answersAskInEachResultType(String type) {
    assertType(client.query("ASK {}", type), type);
  }

  /** query_content_type_describe. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/rdf+xml",
        "text/turtle",
        "application/n-triples",
        "application/ld+json"
      })
  void answersDescribeInRdf(String type) {
    assertType(client.query("DESCRIBE <http://example.org/>", type), type);
  }

  /** query_content_type_construct. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/rdf+xml",
        "text/turtle",
        "application/n-triples",
        "application/ld+json"
      })
  void answersConstructInRdf(String type) {
    assertType(client.query("CONSTRUCT { <urn:x:s> <urn:x:p> 1 } WHERE {}", type), type);
  }

  /** query_dataset_default_graph. */
  @Test
  void takesOneDefaultGraph() {
    assertTrue(ask("ASK { <" + DATA + "1.rdf> ?p ?o }", "default-graph-uri", 1));
    assertFalse(ask("ASK { <" + DATA + "2.rdf> ?p ?o }", "default-graph-uri", 1));
  }

  /** query_dataset_default_graphs_get. */
  @Test
  void mergesDefaultGraphsByGet() {
    String query = "ASK { <" + DATA + "1.rdf> a ?type . <" + DATA + "2.rdf> a ?type }";

    assertTrue(ask(query, "default-graph-uri", 1, 2));
    assertFalse(ask("ASK { <" + DATA + "3.rdf> a ?type }", "default-graph-uri", 1, 2));
  }

  /** query_dataset_default_graphs_post. */
  @Test
  void mergesDefaultGraphsByPost() {
    String query = "ASK { <" + DATA + "1.rdf> a ?type . <" + DATA + "2.rdf> a ?type }";
    String graphs = parameters("default-graph-uri", 1, 2);

    assertTrue(client.post("/sparql", FORM, "query=" + Client.encode(query) + graphs));
    assertTrue(client.post("/sparql?" + graphs.substring(1), DIRECT, query));
  }

  /** query_dataset_named_graphs_get. */
  @Test
  void takesNamedGraphsByGet() {
    assertTrue(ask("ASK { GRAPH ?g { <" + DATA + "1.rdf> a ?type } }", "named-graph-uri", 1, 2));
    assertFalse(ask("ASK { GRAPH ?g { <" + DATA + "3.rdf> a ?type } }", "named-graph-uri", 1, 2));
    assertFalse(ask("ASK { <" + DATA + "1.rdf> a ?type }", "named-graph-uri", 1, 2));
  }

  /** query_dataset_named_graphs_post. */
  @Test
  void takesNamedGraphsByPost() {
    String query = "ASK { GRAPH ?g { <" + DATA + "1.rdf> a ?type } }";
    String graphs = parameters("named-graph-uri", 1, 2);

    assertTrue(client.post("/sparql", FORM, "query=" + Client.encode(query) + graphs));
    assertTrue(client.post("/sparql?" + graphs.substring(1), DIRECT, query));
  }

  /** query_dataset_full. */
  @Test
  void takesDefaultAndNamedGraphs() {
    String query =
        "ASK { <"
            + DATA
            + "3.rdf> a ?type . GRAPH ?g { <"
            + DATA
            + "1.rdf> a ?type }"
            + " FILTER NOT EXISTS { <"
            + DATA
            + "1.rdf> a ?type }"
            + " FILTER NOT EXISTS { GRAPH ?h { <"
            + DATA
            + "3.rdf> a ?type } } }";
    String graphs = parameters("default-graph-uri", 3) + parameters("named-graph-uri", 1, 2);

    assertTrue(client.post("/sparql", FORM, "query=" + Client.encode(query) + graphs));
    assertTrue(
        client.get(
            "/sparql?query=" + Client.encode(query) + graphs, "application/sparql-results+json"));
  }

  /** query_multiple_dataset: the protocol's data set is taken, not the one of FROM. */
  @Test
  void prefersTheDatasetOfTheProtocolToThatOfTheQuery() {
    String query = "ASK FROM <" + DATA + "1.rdf> { <" + DATA + "1.rdf> ?p ?o }";
    String other = "ASK FROM <" + DATA + "1.rdf> { <" + DATA + "2.rdf> ?p ?o }";

    assertTrue(ask(query, "unrelated", 1));
    assertFalse(ask(query, "default-graph-uri", 2));
    assertTrue(ask(other, "default-graph-uri", 2));
  }

  /** bad_query_method. */
  @Test
  void refusesOtherMethods() {
    assertThat(client.send("PUT", "/sparql?query=ASK%20%7B%7D").statusCode()).isEqualTo(405);
  }

  /** bad_multiple_queries. */
  @Test
  void refusesTwoQueries() {
    assertRefused(client.get("/sparql?query=ASK%20%7B%7D&query=SELECT%20*%20%7B%7D", "*/*"));
  }

  /** bad_query_wrong_media_type. */
  @Test
  void refusesAQueryOfAnotherMediaType() {
    assertRefused(client.post("/sparql", "text/plain", "ASK {}"));
  }

  /** bad_query_missing_form_type. */
  @Test
  void refusesAFormThatDoesNotSaySo() {
    assertRefused(client.untyped("/sparql", "query=ASK%20%7B%7D"));
  }

  /** bad_query_missing_direct_type. */
  @Test
  void refusesABodyThatDoesNotSayWhatItIs() {
    assertRefused(client.untyped("/sparql", "ASK {}"));
  }

  /** bad_query_non_utf8. */
  @Test
  void refusesAQueryThatIsNotUtf8() {
    byte[] utf16 = "ASK {}".getBytes(StandardCharsets.UTF_16);

    assertRefused(client.post("/sparql", DIRECT + "; charset=UTF-16", utf16));
  }

  /** bad_query_syntax. */
  @Test
  void refusesAQueryThatIsNone() {
    assertThat(client.query("ASK {", "*/*").statusCode()).isEqualTo(400);
  }

  // ---- the service description tests of the suite

  /** returns-rdf: "GET on endpoint returns RDF". */
  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/n-triples", "*/*"})
  void describesItselfInRdf(String accept) {
    HttpResponse<String> response = client.get("/sparql", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(description(response).isEmpty()).isFalse();
  }

  /** has-endpoint-triple: "Service description contains a matching sd:endpoint triple". */
  @Test
  void describesTheEndpointThatWasAsked() {
    Model model = description(client.get("/sparql", "text/turtle"));

    assertThat(
            model.contains(
                null,
                model.createProperty(SD, "endpoint"),
                model.createResource("http://localhost:" + Server.port(server) + "/sparql")))
        .isTrue();
  }

  /**
   * conforms-to-schema: "Service description conforms to schema": each property of the vocabulary
   * stands on a thing of its domain.
   */
  @Test
  void describesServiceDatasetAndGraphsByTheSchema() {
    Model model = description(client.get("/sparql", "text/turtle"));

    for (String property :
        new String[] {
          "endpoint",
          "supportedLanguage",
          "feature",
          "resultFormat",
          "propertyFeature",
          "defaultDataset"
        }) {
      assertDomain(model, property, "Service");
    }
    assertDomain(model, "defaultGraph", "Dataset");
    assertDomain(model, "namedGraph", "Dataset");
    assertDomain(model, "name", "NamedGraph");
    assertThat(model.listSubjectsWithProperty(model.createProperty(SD, "name")).toList())
        .hasSize(4);
  }

  // ---- what we promise beyond the suite

  @Test
  void sendsNoPartOfAnAnswerThatIsTooLarge() {
    HttpResponse<String> response = client.query("SELECT * { ?s ?p ?o }", "text/csv");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains("more than 6 rows").doesNotContain("kasei");
    assertThat(response.headers().firstValue("X-Query-Row-Limit")).hasValue("6");
    assertThat(response.headers().firstValue("X-Query-Time-Limit")).hasValue("2");
    assertThat(client.query("SELECT * { ?s ?p ?o } LIMIT 6", "text/csv").statusCode())
        .isEqualTo(200);
    assertThat(client.query("CONSTRUCT WHERE { ?s ?p ?o }", "text/turtle").statusCode())
        .isEqualTo(500);
  }

  @Test
  void sendsNoPartOfAnAnswerThatTakesTooLong() {
    // The first row comes at once, so that sending could begin.
    String slow =
        "SELECT ?x { { BIND(1 AS ?x) } UNION { ?x ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l ."
            + " ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?z . FILTER(STR(?x) = STR(?z)) } }";

    HttpResponse<String> response = client.get("/sparql?query=" + Client.encode(slow), "text/csv");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).doesNotContain("##");
  }

  @Test
  void tellsLineAndColumnOfAnErrorInFields() {
    HttpResponse<String> response = client.query("SELECT *\nWHERE { ?s ?p }", "text/csv");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
    assertThat(response.body()).contains("\"line\":2", "\"column\":15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
        "SELECT * FROM <http://127.0.0.1:1/x.ttl> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/hostname> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <file:///etc/hostname> { ?s ?p ?o } }",
        "SELECT * { BIND(<java:java.lang.System.getenv>('PATH') AS ?x) FILTER(BOUND(?x)) }",
        "PREFIX f: <java:org.apache.jena.sparql.function.library.> SELECT (f:now() AS ?x) {}",
        "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:f(1) AS ?x) { FILTER(BOUND(?x)) }"
      })
  void readsNoFilesAndRunsNoCode(String query) {
    HttpResponse<String> response = client.query(query, "text/csv");

    assertThat(response.statusCode() == 200 ? response.body().lines().count() : 0)
        .as(response.body())
        .isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } ?s ?p ?o }",
        "SELECT * { VALUES ?e { <http://127.0.0.1:1/> } SERVICE ?e { ?s ?p ?o } }"
      })
  void asksNoOtherServer(String query) {
    HttpResponse<String> response = client.query(query, "text/csv");

    assertThat(response.statusCode() == 200 ? response.body().lines().count() : 0)
        .as(response.body())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void answersHead() {
    assertThat(client.send("HEAD", "/sparql?query=ASK%20%7B%7D").statusCode()).isEqualTo(200);
    assertThat(client.send("HEAD", "/sparql").statusCode()).isEqualTo(200);
  }

  @Test
  void zipsLongAnswers() {
    String query = "SELECT (\"" + "long ".repeat(1000) + "\" AS ?text) {}";
    HttpResponse<String> response =
        client.plain(
            "/sparql?query=" + Client.encode(query),
            "Accept-Encoding",
            "gzip",
            "Accept",
            "application/sparql-results+json");

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void readsGraphsByTheGraphStoreProtocol() {
    HttpResponse<String> one =
        client.get("/rdf-graph-store?graph=" + Client.encode(DATA + "1.rdf"), "text/turtle");
    HttpResponse<String> all = client.get("/rdf-graph-store?default", "application/n-triples");

    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.body()).contains("data1.rdf").doesNotContain("data2.rdf");
    assertThat(all.body().lines()).hasSize(8);
    assertThat(client.get("/rdf-graph-store?graph=urn:x:none", "*/*").statusCode()).isEqualTo(404);
    assertThat(client.get("/rdf-graph-store", "*/*").statusCode()).isEqualTo(400);
    assertThat(client.send("PUT", "/rdf-graph-store?default").statusCode()).isEqualTo(405);
    assertThat(client.send("DELETE", "/rdf-graph-store?default").statusCode()).isEqualTo(405);
  }

  private static HttpResponse<String> ask(String query, String parameter, int... graphs) {
    return client.get(
        "/sparql?query=" + Client.encode(query) + parameters(parameter, graphs),
        "application/sparql-results+json");
  }

  private static String parameters(String name, int... graphs) {
    StringBuilder parameters = new StringBuilder();
    for (int graph : graphs) {
      parameters.append('&').append(name).append('=').append(Client.encode(DATA + graph + ".rdf"));
    }
    return parameters.toString();
  }

  private static void assertTrue(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body().replace(" ", "")).contains("\"boolean\":true");
  }

  private static void assertFalse(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body().replace(" ", "")).contains("\"boolean\":false");
  }

  private static void assertType(HttpResponse<String> response, String type) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(type);
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
  }

  private static void assertDomain(Model model, String property, String type) {
    var subjects = model.listSubjectsWithProperty(model.createProperty(SD, property)).toList();

    assertThat(subjects)
        .as(property)
        .isNotEmpty()
        .allMatch(subject -> subject.hasProperty(RDF.type, model.createResource(SD + type)));
  }

  private static Model description(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElseThrow();
    return RDFParser.fromString(
            response.body(),
            org.apache.jena.riot.RDFLanguages.contentTypeToLang(type.replaceAll(";.*", "")))
        .toModel();
  }
}
