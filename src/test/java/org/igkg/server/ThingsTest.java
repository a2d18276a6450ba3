package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Things at their addresses, over a real port. */
class ThingsTest {
  private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String IPV6 = "https://w3id.org/igkg/id/topic/ipv6";

  /** Invented: a withdrawn organisation, its successor, and a label that attacks the page. */
  private static final String MORE =
      """
      PREFIX id: <https://w3id.org/igkg/id/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      <https://w3id.org/igkg/id/organisation/old-name> owl:deprecated true ;
        dcterms:isReplacedBy <https://w3id.org/igkg/id/organisation/new-name> .
      <https://w3id.org/igkg/id/person/two-people> owl:deprecated true ;
        dcterms:isReplacedBy <https://w3id.org/igkg/id/person/one> ,
          <https://w3id.org/igkg/id/person/other> .
      <https://w3id.org/igkg/id/organisation/closed> owl:deprecated true .
      <https://w3id.org/igkg/id/organisation/new-name>
        skos:prefLabel "</script><script>alert('x')</script>" ;
        skos:altLabel "<img src=x onerror=alert(1)>"@en ;
        foaf:homepage <javascript:alert(1)> .
      """;

  private static GraphStore store;
  private static ConfigurableApplicationContext server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = SmallGraph.store();
    store.replace(
        Map.of(
            NodeFactory.createURI("https://w3id.org/igkg/graph/more"),
            RDFParser.fromString(MORE, Lang.TURTLE).toGraph()));
    server = Server.start(store, new ServerOptions(0, false));
    client = new Client(Server.port(server));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "accept.csv",
      delimiterString = ";;",
      numLinesToSkip = 2,
      ignoreLeadingAndTrailingWhitespace = false)
  void leadsWhereTheClientLikes(String accept, String leadsTo) {
    HttpResponse<String> response =
        accept.equals("absent")
            ? client.plain("/id/topic/ipv6")
            : client.get("/id/topic/ipv6", accept);

    assertThat(response.headers().allValues("Vary")).asString().containsIgnoringCase("Accept");
    if (leadsTo.equals("406")) {
      assertThat(response.statusCode()).isEqualTo(406);
      assertThat(response.body()).contains("/data/topic/ipv6.ttl", "/page/topic/ipv6");
    } else {
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(response.headers().firstValue("Location"))
          .hasValue(leadsTo.equals("page") ? "/page/topic/ipv6" : "/data/topic/ipv6." + leadsTo);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | gzip",
        "br, gzip;q=0.5 | gzip",
        "gzip;q=0 | none",
        "identity | none",
        "gz ip,,;; | none"
      })
  void sendsAPageZippedToThoseWhoTakeItSo(String accepted, String coding) throws IOException {
    HttpResponse<String> plain = client.plain("/page/topic/ipv6");
    HttpResponse<byte[]> sent = client.bytes("/page/topic/ipv6", "Accept-Encoding", accepted);

    assertThat(sent.headers().firstValue("Content-Encoding").orElse("none")).isEqualTo(coding);
    assertThat(sent.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
    assertThat(sent.headers().allValues("Vary")).asString().containsIgnoringCase("Accept-Encoding");
    assertThat(coding.equals("gzip") ? unzipped(sent.body()) : sent.body())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(plain.body());
  }

  private static byte[] unzipped(byte[] bytes) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle;charset=utf-8, TURTLE",
    "jsonld, application/ld+json, JSON-LD",
    "rdf, application/rdf+xml, RDF/XML",
    "nt, application/n-triples, N-Triples"
  })
  void saysTheSameInEveryFormat(String suffix, String type, String lang) {
    HttpResponse<String> response = client.plain("/data/topic/ipv6." + suffix);
    Model turtle = model(client.plain("/data/topic/ipv6.ttl").body(), "TURTLE");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(model(response.body(), lang).isIsomorphicWith(turtle)).isTrue();
    assertThat(
            turtle.contains(
                turtle.createResource(IPV6),
                turtle.createProperty("http://www.w3.org/2004/02/skos/core#prefLabel")))
        .isTrue();
    assertThat(client.get("/data/topic/ipv6", type).body()).isEqualTo(response.body());
  }

  @Test
  void dataIsTurtleUnlessAskedOtherwise() {
    assertThat(client.get("/data/topic/ipv6", "*/*").headers().firstValue("Content-Type"))
        .hasValue("text/turtle;charset=utf-8");
    assertThat(client.get("/data/topic/ipv6", "text/html").statusCode()).isEqualTo(406);
  }

  @Test
  void jsonLdReadsWithoutALibrary() {
    JsonNode json = new ObjectMapper().readTree(client.plain("/data/topic/ipv6.jsonld").body());

    assertThat(json.get("id").asString()).isEqualTo(IPV6);
    assertThat(json.get("type").asString()).isEqualTo("skos:Concept");
    assertThat(json.get("prefLabel").toString()).contains("IPv6");
    assertThat(json.get("@reverse").get("discusses").get(0).get("id").asString())
        .startsWith("https://w3id.org/igkg/id/");
  }

  @Test
  void namesFormatsLicenceAndDescriptionInLinks() {
    for (String path : List.of("/id/topic/ipv6", "/page/topic/ipv6", "/data/topic/ipv6.ttl")) {
      HttpHeaders headers = client.get(path, "*/*").headers();

      assertThat(headers.allValues("Link"))
          .as(path)
          .contains(
              "</page/topic/ipv6>; rel=\"alternate\"; type=\"text/html\"",
              "</data/topic/ipv6.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
              "</data/topic/ipv6>; rel=\"describedby\"",
              "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }
  }

  @ParameterizedTest
  @CsvSource({"/page/topic/ipv6", "/data/topic/ipv6.ttl", "/data/topic/ipv6.jsonld"})
  void sendsNothingThatTheClientHas(String path) {
    HttpHeaders headers = client.plain(path).headers();
    String tag = headers.firstValue("ETag").orElseThrow();
    String since = headers.firstValue("Last-Modified").orElseThrow();

    assertThat(client.plain(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(client.plain(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    assertThat(client.plain(path, "If-Modified-Since", since).statusCode()).isEqualTo(304);
    assertThat(
            client.plain(path, "If-Modified-Since", "Mon, 01 Jan 2007 00:00:00 GMT").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/topic/no-such-topic",
    "/page/topic/no-such-topic",
    "/data/topic/no-such-topic",
    "/data/topic/no-such-topic.ttl",
    "/data/topic/ipv6.exe",
    "/graph/no-such-graph",
    "/id/",
    "/id/%20",
    "/page/%3Cscript%3E"
  })
  void doesNotKnowWhatNobodyNamed(String path) {
    HttpResponse<String> response = client.get(path, "*/*");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(client.get(path, HTML).body()).contains("404 Not Found").doesNotContain("<script>");
  }

  @ParameterizedTest
  @CsvSource({"/id/", "/page/", "/data/"})
  void namesTheSuccessorOfAWithdrawnThing(String way) {
    HttpResponse<String> response = client.get(way + "organisation/old-name", "*/*");

    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.headers().allValues("Link"))
        .contains("</id/organisation/new-name>; rel=\"successor-version\"");
    assertThat(response.body()).contains("https://w3id.org/igkg/id/organisation/new-name");
    assertThat(client.get(way + "organisation/old-name", HTML).body())
        .contains("410 Gone", "href=\"/id/organisation/new-name\"");
    assertThat(client.get(way + "organisation/closed", HTML).statusCode()).isEqualTo(410);
  }

  @Test
  void namesAllWhoWereOneBefore() {
    HttpResponse<String> response = client.get("/id/person/two-people", "*/*");

    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.headers().allValues("Link"))
        .contains(
            "</id/person/one>; rel=\"successor-version\"",
            "</id/person/other>; rel=\"successor-version\"");
  }

  @Test
  void showsWordsOfTheGraphAsWords() {
    String page = client.get("/page/organisation/new-name", HTML).body();

    assertThat(page)
        .contains("&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;", "javascript:alert(1)")
        .doesNotContain("<script>", "<img", "href=\"javascript");
    assertThat(page.split("<script ")).as("schema.org, and our own files").hasSize(4);
    assertThat(page.split("<script src=\"/")).hasSize(3);
    assertThat(page.split("</script>")).hasSize(4);
  }

  @Test
  void pagesCarrySchemaOrgCanonicalLinkAndCitation() {
    String page = client.get("/page/topic/ipv6", HTML).body();
    int start = page.indexOf("application/ld+json\">{") + "application/ld+json\">".length();
    JsonNode json =
        new ObjectMapper().readTree(page.substring(start, page.indexOf("</script>", start)));

    assertThat(json.get("@type").get(0).asString()).isEqualTo("DefinedTerm");
    assertThat(json.get("@id").asString()).isEqualTo(IPV6);
    assertThat(page)
        .contains("<link rel=\"canonical\" href=\"https://w3id.org/igkg/page/topic/ipv6\">")
        .contains("Cite as", IPV6);
  }

  @Test
  void namedGraphsAreSentWhole() {
    HttpResponse<String> turtle = client.get("/graph/more", "text/turtle");

    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(model(turtle.body(), "TURTLE").size()).isEqualTo(9);
    assertThat(client.plain("/graph/more.nt").body().lines()).hasSize(9);
    assertThat(client.get("/graph/more", HTML).body()).contains("Named graph", "9</span> triples");
    assertThat(client.get("/graph/more", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void answersHeadLikeGet() {
    HttpResponse<String> head = client.send("HEAD", "/data/topic/ipv6.ttl");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(client.plain("/data/topic/ipv6.ttl").headers().firstValue("ETag"));
    assertThat(client.send("HEAD", "/id/topic/ipv6").statusCode()).isEqualTo(303);
  }

  private static Model model(String text, String lang) {
    return RDFParser.fromString(text, org.apache.jena.riot.RDFLanguages.nameToLang(lang))
        .base("https://example.org/")
        .toModel();
  }
}
