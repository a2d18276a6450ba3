package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.igkg.query.SmallGraph;
import org.igkg.server.sparql.SparqlLimits;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Requests that mean no good, or too well. */
class GuardTest {
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String QUICK = "ASK { ?s ?p ?o }";

  private static GraphStore store;
  private static ConfigurableApplicationContext server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = SmallGraph.store();
    SparqlLimits limits = new SparqlLimits(Duration.ofSeconds(5), 1000, 2);
    server =
        Server.start(store, new ServerOptions(0, false, ServerOptions.DEFAULT_BASE, limits, ""));
    client = new Client(Server.port(server));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void tellsQueriesThatAreTooManyToComeBackAndServesPagesAllTheSame() {
    List<CompletableFuture<HttpResponse<String>>> slow =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> client.query(SLOW, "text/csv")))
            .toList();
    HttpResponse<String> page = client.get("/page/topic/ipv6", "text/html");
    List<HttpResponse<String>> answers = slow.stream().map(CompletableFuture::join).toList();

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(answers).allMatch(a -> a.statusCode() == 503);
    assertThat(answers)
        .anyMatch(
            a ->
                a.headers().firstValue("Retry-After").isPresent()
                    && a.body().contains("2 queries are being answered already"));
    assertThat(client.query(QUICK, "application/json").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesARequestThatIsTooLarge() {
    String large = QUICK + "#" + "x".repeat(1 << 20);

    assertThat(client.post("/sparql", "application/sparql-query", large).statusCode())
        .isEqualTo(413);
    assertThat(
            client
                .post("/sparql", "application/x-www-form-urlencoded", "query=" + large)
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void readsNoMoreOfARequestOfUnknownLength() {
    String large = QUICK + "#" + "x".repeat(3 << 20);

    assertThat(client.chunked("/sparql", "application/sparql-query", large).statusCode())
        .isEqualTo(413);
    assertThat(client.chunked("/sparql", "application/sparql-query", QUICK).statusCode())
        .isEqualTo(200);
  }

  @Test
  void survivesQueriesThatAreNestedWithoutEnd() {
    for (String deep :
        List.of(
            "ASK { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }",
            "ASK { " + "{".repeat(100_000) + "}".repeat(100_000) + " }",
            "ASK { ?s " + "!(".repeat(50_000) + "<x:y>" + ")".repeat(50_000) + " ?o }")) {
      HttpResponse<String> response = client.post("/sparql", "application/sparql-query", deep);

      assertThat(response.statusCode()).isIn(400, 500);
      assertThat(response.body()).doesNotContain("at org.");
    }
    assertThat(client.query(QUICK, "application/json").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o . FILTER regex(str(?o) + 'xxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+x+)+y') }",
        "SELECT * { ?s ?p ?o . FILTER regex('xxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x|xx)+\\\\1y') }",
        "SELECT (GROUP_CONCAT(?a) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?h ?g",
        "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a (<x:a>|!<x:b>)* ?b . ?c (<x:a>|!<x:b>)* ?d }"
      })
  void stopsExpensiveQueries(String query) {
    HttpResponse<String> response = client.query(query, "*/*");

    assertThat(response.statusCode()).isIn(200, 400, 500, 503);
    assertThat(client.query(QUICK, "application/json").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <http://127.0.0.1:1/x> INTO GRAPH <x:y>",
        "INSERT DATA { <x:a> <x:b> <x:c> }",
        "DROP ALL",
        "SELECT * FROM <http://127.0.0.1:1/x> { ?s ?p ?o }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/x> { ?s ?p ?o } }",
        "SELECT ?s { BIND(<http://127.0.0.1:1/x> AS ?u) SERVICE SILENT ?u { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:x> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/js#eval>('1') AS ?x) {}"
      })
  void reachesNothingButTheStore(String query) {
    HttpResponse<String> response = client.query(query, "text/csv");

    // What is silent, or a graph that is not there, is an empty answer by SPARQL 1.1.
    assertThat(response.statusCode()).isIn(200, 400, 422, 500);
    if (response.statusCode() == 200) {
      assertThat(response.body().lines().skip(1).allMatch(line -> line.replace(",", "").isBlank()))
          .as(response.body())
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 12_000, 100_000})
  void survivesLongAcceptHeaders(int length) throws IOException {
    String accept = "Accept: " + "a/b;q=0.1,".repeat(length / 10) + "*/*";

    String answer = RawRequest.send(Server.port(server), "GET /page/topic/ipv6 HTTP/1.1", accept);

    assertThat(answer).matches("(?s)HTTP/1.1 (200|400|431) .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/topic/ipv6%0d%0aSet-Cookie:%20x=1",
        "/id/topic/%E5%98%8A%E5%98%8DSet-Cookie:x=1",
        "/topics/ipv6?lens=a%0d%0aX-Evil:1"
      })
  void putsNoHeaderOfAVisitorsMaking(String path) throws IOException {
    String answer = RawRequest.send(Server.port(server), "GET " + path + " HTTP/1.1");

    assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")))
        .doesNotContainIgnoringCase("\r\nset-cookie")
        .doesNotContainIgnoringCase("\r\nx-evil");
  }

  @Test
  void answersNoMethodThatChangesOrEchoes() {
    for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH")) {
      assertThat(client.send(method, "/page/topic/ipv6").statusCode()).isIn(400, 403, 405, 501);
    }
  }
}
