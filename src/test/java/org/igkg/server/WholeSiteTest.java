package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.igkg.description.SelfDescription;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The data set, the ontology, the questions and the dumps at their addresses; every link works. */
class WholeSiteTest {
  private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String BASE = ServerOptions.DEFAULT_BASE;

  private static GraphStore store;
  private static ConfigurableApplicationContext server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = SmallGraph.store();
    store.replace(
        Map.of(
            NodeFactory.createURI(BASE + "graph/links"),
            RDFParser.fromString(
                    "<"
                        + BASE
                        + "id/topic/ipv6> <http://www.w3.org/2004/02/skos/core#exactMatch>"
                        + " <http://www.wikidata.org/entity/Q0> .",
                    Lang.TURTLE)
                .toGraph()));
    SelfDescription.refresh(store, BASE, "1.2.3");
    server = Server.start(store, new ServerOptions(0, false));
    client = new Client(Server.port(server));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  static List<CatalogQuery> queries() {
    return List.copyOf(QueryCatalog.load().queries());
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    Crawl crawl = new Crawl(path -> client.get(path, HTML)).from("/");

    assertThat(crawl.dead()).isEmpty();
    assertThat(crawl.pages())
        .hasSizeGreaterThan(100)
        .contains("/page/topic/ipv6", "/data/topic/ipv6.ttl", "/ontology", "/dataset", "/dumps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dataset", "/.well-known/void"})
  void countsWhatIsInTheStore(String path) {
    Model model = model(client.get(path, "text/turtle"));
    Resource dataset = model.createResource(BASE + "dataset");
    Resource turns =
        model
            .listSubjectsWithProperty(VOID._class, model.createResource(BASE + "ontology#Turn"))
            .next();

    assertThat(turns.getProperty(VOID.entities).getLong()).isEqualTo(6);
    assertThat(dataset.getProperty(VOID.triples).getLong())
        .as("counted by a query")
        .isEqualTo(
            count(
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o"
                    + " FILTER(!STRSTARTS(STR(?s), \""
                    + BASE
                    + "dataset\")) }"));
    assertThat(model.contains(dataset, VOID.sparqlEndpoint)).isTrue();
    assertThat(model.listSubjectsWithProperty(VOID.linkPredicate).toList()).isNotEmpty();
    assertThat(client.get(path, HTML).body()).contains("<h2>Classes</h2>");
    assertThat(client.get(path, "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void describesItselfInTheEndpointAsAtItsAddress() {
    long inside =
        count(
            "PREFIX void: <http://rdfs.org/ns/void#> SELECT (?triples AS ?n) { GRAPH <"
                + BASE
                + "graph/reference/dataset> { <"
                + BASE
                + "dataset> void:triples ?triples } }");
    Model live = model(client.plain("/dataset.ttl"));

    assertThat(live.createResource(BASE + "dataset").getProperty(VOID.triples).getLong())
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml",
    "application/n-triples, application/n-triples",
    "'text/html', text/html"
  })
  void sendsTheOntologyAsAsked(String accept, String type) {
    HttpResponse<String> response = client.get("/ontology", accept);

    assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(type);
    if (!type.equals("text/html")) {
      assertThat(model(response).isIsomorphicWith(model(client.plain("/ontology.ttl")))).isTrue();
    }
  }

  @Test
  void everyTermHasItsPlaceOnThePage() {
    String page = client.get("/ontology", HTML).body();
    List<Resource> terms =
        model(client.plain("/ontology.ttl")).listSubjects().toList().stream()
            .filter(term -> term.getURI().startsWith(BASE + "ontology#"))
            .toList();

    assertThat(terms).hasSizeGreaterThan(80);
    assertThat(terms)
        .allSatisfy(term -> assertThat(page).contains("id=\"" + term.getLocalName() + "\""));
    assertThat(client.get("/ontology/0.1.0", "text/turtle").statusCode()).isEqualTo(200);
    assertThat(client.get("/ontology/component/region", HTML).headers().firstValue("Location"))
        .hasValue("/ontology#region");
    assertThat(client.get("/ontology/nothing", HTML).statusCode()).isEqualTo(404);
    assertThat(client.plain("/ontology/shapes.ttl").body()).contains("sh:NodeShape");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQuestionHasAPageAnAddressAndAnEntry(CatalogQuery query) {
    String page = client.get("/queries/" + query.name(), HTML).body();
    HttpResponse<String> csv =
        client.get("/api/queries/" + query.name() + "?" + parameters(query) + "&format=csv", "*/*");
    JsonNode paths =
        new ObjectMapper().readTree(client.plain("/api/openapi.json").body()).get("paths");

    assertThat(page).contains(query.title(), "<h2 id=\"answer\">Answer</h2>");
    query
        .parameters()
        .forEach(parameter -> assertThat(page).contains("name=\"" + parameter.name() + "\""));
    assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    assertThat(paths.get("/api/queries/" + query.name()).get("get").get("parameters").size())
        .isEqualTo(query.parameters().size() + 1);
    assertThat(
            client
                .query(
                    "PREFIX sh: <http://www.w3.org/ns/shacl#> ASK { <"
                        + BASE
                        + "queries/"
                        + query.name()
                        + "> a sh:SPARQLExecutable ; sh:select ?text }",
                    "application/sparql-results+json")
                .body())
        .contains("true");
  }

  @Test
  void answersAQuestionInTheFormatAsked() {
    String path = "/api/queries/quotes-on-a-topic?topic=ipv6";

    assertThat(client.get(path, "text/csv").body()).startsWith("year,session,speaker,words,turn");
    assertThat(client.get(path, "application/json").body()).contains("\"bindings\"");
    assertThat(client.get(path + "&format=tsv", "*/*").body()).startsWith("?year");
    assertThat(client.get(path + "&limit=1", "text/csv").headers().firstValue("X-Result-Notice"))
        .get()
        .asString()
        .contains("there are more");
    assertThat(client.get(path, "image/png").statusCode()).isEqualTo(406);
    assertThat(client.get("/api/queries/none", "text/csv").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic=ipv6> } DROP ALL #",
        "topic=\" . ?s ?p ?o }",
        "topic=ipv6&limit=1 OFFSET 0",
        "topic=ipv6&limit=1;2",
        "topic=ipv6&from=2000) || true || (1=1",
        "topic=ipv6&from='2000'",
        "topic=ipv6&unknown=1",
        "topic=ipv6&topic=ip-addressing",
        ""
      })
  void takesNothingButValuesOfTheRightType(String parameters) {
    String encoded = parameters.replace(" ", "%20").replace("\"", "%22").replace(">", "%3E");
    String query = encoded.replace("#", "%23").replace("{", "%7B").replace("}", "%7D");
    String safe = query.replace("|", "%7C").replace("'", "%27").replace(";", "%3B");
    HttpResponse<String> response =
        client.get("/api/queries/quotes-on-a-topic?" + safe, "application/json");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
  }

  @Test
  void searchWordsAreWordsWhateverTheyContain() {
    String words = Client.encode("\"} INSERT DATA { <a:b> <a:b> 1 } #");

    assertThat(
            client.get("/api/queries/search-what-was-said?words=" + words, "text/csv").statusCode())
        .isIn(200, 400);
    assertThat(count("SELECT (COUNT(*) AS ?n) { <a:b> ?p ?o }")).isZero();
  }

  @Test
  void dumpsAreWhatTheManifestSays() {
    JsonNode files =
        new ObjectMapper().readTree(client.plain("/dumps/manifest.json").body()).get("files");

    assertThat(files.get(0).get("name").asString()).isEqualTo("igkg.nq.gz");
    files.forEach(
        file -> {
          HttpResponse<String> head = client.send("HEAD", "/dumps/" + file.get("name").asString());
          assertThat(head.headers().firstValue("Content-Length"))
              .hasValue(file.get("bytes").asString());
          assertThat(head.headers().firstValue("ETag"))
              .hasValue("\"" + file.get("sha256").asString() + "\"");
        });
    assertThat(client.plain("/dumps/none.nq.gz").statusCode()).isEqualTo(404);
    assertThat(client.plain("/dumps/..%2fmanifest.json").statusCode()).isBetween(400, 404);
  }

  /** A client we did not write, as its users call it. */
  @Test
  void jenasRemoteClientReads() {
    String address = "http://localhost:" + Server.port(server);
    try (RDFConnection connection =
        RDFConnectionRemote.newBuilder()
            .destination(address)
            .queryEndpoint("sparql")
            .gspEndpoint("rdf-graph-store")
            .build()) {
      Model graph = connection.fetch(BASE + "graph/reference/dataset");
      try (QueryExecution query =
          connection.query("CONSTRUCT { ?t a ?c } WHERE { ?t a ?c ; ?p ?o }")) {
        assertThat(query.execConstruct().isEmpty()).isFalse();
      }
      assertThat(graph.contains(graph.createResource(BASE + "dataset"), VOID.triples)).isTrue();
    }
    Model thing = RDFParser.source(address + "/id/topic/ipv6").toModel();
    assertThat(thing.contains(thing.createResource(BASE + "id/topic/ipv6"), null)).isTrue();
  }

  private static long count(String query) {
    return Long.parseLong(client.query(query, "text/csv").body().split("\r?\n")[1]);
  }

  private static String parameters(CatalogQuery query) {
    return String.join(
        "&",
        query.example().entrySet().stream()
            .map(value -> value.getKey() + "=" + Client.encode(value.getValue()))
            .toList());
  }

  private static Model model(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElseThrow();
    assertThat(response.statusCode()).isEqualTo(200);
    return RDFParser.fromString(
            response.body(), RDFLanguages.contentTypeToLang(type.replaceAll(";.*", "")))
        .toModel();
  }
}
