package org.igkg.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server says at each address.
 *
 * @param answers address to status and body
 * @param ofOneGraph addresses whose answer is taken from one document's graph: while documents are
 *     replaced it is that of the one or of the other version, all of it
 */
record SoakAnswers(Map<String, String> answers, List<String> ofOneGraph) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int OF_EACH_KIND = 6;
  private static final String SEARCH = "/api/queries/search-what-was-said";
  private static final String NAMES =
      "PREFIX igkg: <https://w3id.org/igkg/ontology#> PREFIX skos:"
          + " <http://www.w3.org/2004/02/skos/core#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";

  static SoakAnswers of(int port, List<String> graphs) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    List<String> oneGraph = graphs.stream().map(SoakAnswers::turnsOf).toList();
    List<String> addresses = new ArrayList<>(oneGraph);
    addresses.addAll(List.of("/", "/topics", "/about", "/queries", "/dataset"));
    addresses.addAll(things(client, port, "?t a igkg:Session", "session"));
    addresses.addAll(things(client, port, "?t a foaf:Person", "person"));
    addresses.addAll(things(client, port, "?t a igkg:Meeting", "meeting"));
    List<String> topics = things(client, port, "?t a skos:Concept", "topic");
    addresses.addAll(topics);
    topics.forEach(topic -> addresses.add(topic.replace("/page/topic/", "/topics/")));
    for (String word : List.of("network", "cable", "budget", "school", "law", "training")) {
      addresses.add("/search?q=" + word);
      addresses.add(SEARCH + "?words=" + word + "+AND+village+AND+user&limit=1000&format=csv");
    }
    addresses.add(
        query("SELECT ?s (COUNT(*) AS ?n) { ?t igkg:session ?s } GROUP BY ?s ORDER BY ?s"));
    addresses.add(
        query("SELECT ?t (COUNT(*) AS ?n) { ?x igkg:topic ?t } GROUP BY ?t ORDER BY ?t"));
    Map<String, String> answers = new LinkedHashMap<>();
    for (String address : addresses) {
      answers.put(address, ask(client, port, address));
    }
    return new SoakAnswers(answers, oneGraph);
  }

  int size() {
    return answers.size();
  }

  /**
   * Status and body. The port, which is another for each server, is left out, and so are the scores
   * of search: they are weighed with how often a word is used, for which Lucene counts what was
   * replaced until it tidies up.
   */
  static String ask(HttpClient client, int port, String address)
      throws IOException, InterruptedException {
    boolean rows = address.startsWith("/sparql") || address.startsWith("/api");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
            .header("Accept", rows ? "text/csv" : "text/html")
            .timeout(PATIENCE)
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    String body = response.body().replace("localhost:" + port, "localhost");
    return response.statusCode() + " " + (address.startsWith(SEARCH) ? withoutScores(body) : body);
  }

  private static String withoutScores(String rows) {
    return rows.lines()
        .map(row -> row.substring(row.indexOf(',') + 1))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String turnsOf(String graph) {
    return query(
        "SELECT ?turn ?text { GRAPH ?g { ?turn igkg:text ?text } FILTER(?g ="
            + " <https://w3id.org/igkg/graph/"
            + graph
            + ">) } ORDER BY ?turn");
  }

  private static String query(String text) {
    return "/sparql?query=" + URLEncoder.encode(NAMES + text, StandardCharsets.UTF_8);
  }

  /** Spread over all there are of the kind. */
  private static List<String> things(HttpClient client, int port, String pattern, String kind)
      throws IOException, InterruptedException {
    String space = "/id/" + kind + "/";
    String all = ask(client, port, query("SELECT DISTINCT ?t { " + pattern + " } ORDER BY ?t"));
    List<String> pages =
        Stream.of(all.split("\\s+"))
            .filter(iri -> iri.contains(space))
            .map(iri -> "/page/" + iri.substring(iri.indexOf("/id/") + "/id/".length()))
            .toList();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < pages.size(); i += Math.max(1, pages.size() / OF_EACH_KIND)) {
      some.add(pages.get(i));
    }
    return some;
  }
}
