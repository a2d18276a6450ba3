package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** SPARQL 1.1 Protocol over a real port. */
class SparqlEndpointTest {
  private static final String TURNS =
      "SELECT (COUNT(DISTINCT ?t) AS ?n) { ?t a <https://w3id.org/igkg/ontology#Turn> }";
  private static final String DESCRIBE_TOPIC =
      "CONSTRUCT WHERE { <https://w3id.org/igkg/id/topic/ipv6> ?p ?o }";
  private static final String FORM = "application/x-www-form-urlencoded";

  private static GraphStore store;
  private static ConfigurableApplicationContext server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = SmallGraph.store();
    server = Server.start(store, new ServerOptions(0, false));
    client = new Client(Server.port(server));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void answersGetAndBothKindsOfPost() {
    assertAnswer(client.query(TURNS, "application/sparql-results+json"), "\"value\": \"6\"");
    assertAnswer(client.post("/sparql", FORM, "query=" + Client.encode(TURNS)), "\"value\": \"6\"");
    assertAnswer(client.post("/sparql", "application/sparql-query", TURNS), "\"value\": \"6\"");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json, '\"value\": \"6\"'",
    "application/sparql-results+xml, application/sparql-results+xml, '>6</literal>'",
    "text/csv, text/csv, n",
    "text/tab-separated-values, text/tab-separated-values, ?n",
    "*/*, application/sparql-results+json, '\"value\": \"6\"'"
  })
  void writesRowsAsAsked(String accept, String type, String content) {
    HttpResponse<String> response = client.query(TURNS, accept);

    assertAnswer(response, content);
    assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void writesTriplesAsAsked(String type) {
    HttpResponse<String> response = client.query(DESCRIBE_TOPIC, type);

    assertAnswer(response, "IP version 6");
    assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(type);
  }

  @Test
  void namesLineAndColumnOfASyntaxError() {
    HttpResponse<String> response = client.query("SELECT *\nWHERE { ?s ?p }", "*/*");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).containsIgnoringCase("line 2").containsIgnoringCase("column");
  }

  @Test
  void refusesUpdates() {
    String update = "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }";

    assertThat(client.post("/sparql", "application/sparql-update", update).statusCode())
        .isBetween(400, 415);
    assertThat(client.post("/sparql", FORM, "update=" + Client.encode(update)).statusCode())
        .isBetween(400, 415);
    assertThat(client.post("/sparql/update", "application/sparql-update", update).statusCode())
        .isEqualTo(404);
    assertThat(client.send("PUT", "/sparql?default").statusCode()).isBetween(400, 415);
    assertThat(client.send("DELETE", "/sparql?default").statusCode()).isBetween(400, 415);
    assertAnswer(client.query(TURNS, "application/json"), "\"value\": \"6\"");
  }

  @Test
  void callsNoOtherServer() {
    HttpResponse<String> response =
        client.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "text/csv");

    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(response.body()).contains("SERVICE execution disabled");
  }

  @Test
  void stopsAQueryAfterTheTimeItAskedFor() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    HttpResponse<String> response =
        client.get("/sparql?timeout=1&query=" + Client.encode(slow), "text/csv");

    assertThat(response.statusCode()).isEqualTo(503);
  }

  @Test
  void searchesTheTextIndex() {
    HttpResponse<String> response =
        client.query(
            """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX igkg: <https://w3id.org/igkg/ontology#>
            SELECT ?words { (?turn ?score ?words) text:query (igkg:text '"digital divide"') }""",
            "text/csv");

    assertAnswer(response, "IPv6 deployment in Jordan closes the digital divide.");
  }

  @Test
  void describesItselfToRdfClients() {
    HttpResponse<String> response = client.get("/sparql", "text/turtle, */*;q=0.1");

    assertAnswer(response, "sd:Service");
    Model model = RDFParser.fromString(response.body(), Lang.TURTLE).toModel();
    assertThat(
            model.contains(
                null,
                model.createProperty("http://www.w3.org/ns/sparql-service-description#feature"),
                model.createResource(
                    "http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph")))
        .isTrue();
    assertThat(response.body()).contains("30 seconds");
    assertAnswer(client.get("/sparql", "application/ld+json"), "SPARQL11Query");
    assertThat(client.get("/sparql", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void showsBrowsersAForm() {
    HttpResponse<String> response =
        client.get(
            "/sparql?edit=" + Client.encode("SELECT * { ?s ?p \"<b>\" }"),
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

    assertAnswer(response, "<textarea");
    assertThat(response.body()).contains("SELECT * { ?s ?p &quot;&lt;b&gt;&quot; }");
    assertThat(response.headers().firstValue("Content-Type")).get().asString().contains("html");
  }

  @Test
  void answersPagesOfOtherSites() {
    HttpResponse<String> preflight = client.send("OPTIONS", "/sparql");

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD, POST, OPTIONS");
    assertThat(client.query(TURNS, "text/csv").headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly("*");
  }

  private static void assertAnswer(HttpResponse<String> response, String content) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains(content);
  }

  @Test
  void aShortLinkOpensItsQueryInTheEditor() {
    String query = "SELECT ?turn WHERE { ?turn a igkg:Turn } # <b>";
    String address = client.get("/query-form/link?query=" + Client.encode(query), "*/*").body();

    assertThat(address).matches("/q/[A-Za-z0-9_-]{10,120}");
    assertThat(client.get(address, "text/html").body())
        .contains("?turn a igkg:Turn } # &lt;b&gt;</textarea>");
    assertThat(client.get("/q/nothing", "text/html").statusCode()).isEqualTo(404);
  }
}
