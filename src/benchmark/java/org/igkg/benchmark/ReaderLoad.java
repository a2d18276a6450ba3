package org.igkg.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers of a running server, some at the same time, who ask for pages and answers in an order
 * drawn by chance; the median and the 95th percentile of each kind, in milliseconds, with the whole
 * body read.
 *
 * <pre>{@code ReaderLoad http://localhost:8080 8 2000}</pre>
 */
final class ReaderLoad {
  private static final int OF_EACH_KIND = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final Map<String, List<String>> kinds = new LinkedHashMap<>();
  private final Map<String, ConcurrentLinkedQueue<Double>> millis = new LinkedHashMap<>();
  private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();

  private ReaderLoad(String server) {
    this.server = server;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 3) {
      System.err.println("needed: SERVER READERS REQUESTS");
      System.exit(2);
    }
    ReaderLoad load = new ReaderLoad(args[0]);
    load.findAddresses();
    load.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    load.print();
  }

  private void findAddresses() throws IOException, InterruptedException {
    kinds.put("home", List.of("/"));
    List<String> topics = things("?t a skos:Concept", "/id/topic/");
    kinds.put("topic thing page", topics);
    kinds.put(
        "trace page", topics.stream().map(page -> page.replace("/page/topic/", "/topics/")).toList());
    kinds.put("session page", things("?t a igkg:Session", "/id/session/"));
    kinds.put("person page", things("?t a <http://xmlns.com/foaf/0.1/Person>", "/id/person/"));
    kinds.put("search page", words("/search?q="));
    kinds.put("search answer", words("/api/queries/search-what-was-said?words="));
    answers().forEach((name, address) -> kinds.put("answer " + name, List.of(address)));
    kinds.keySet().forEach(kind -> millis.put(kind, new ConcurrentLinkedQueue<>()));
  }

  private List<String> things(String pattern, String space)
      throws IOException, InterruptedException {
    String query =
        "PREFIX igkg: <https://w3id.org/igkg/ontology#> PREFIX skos:"
            + " <http://www.w3.org/2004/02/skos/core#> SELECT DISTINCT ?t { "
            + pattern
            + " FILTER(CONTAINS(STR(?t), \""
            + space
            + "\")) } LIMIT "
            + OF_EACH_KIND;
    return get("/sparql?query=" + encoded(query), "text/csv")
        .lines()
        .skip(1)
        .map(iri -> "/page/" + iri.substring(iri.indexOf("/id/") + "/id/".length()))
        .toList();
  }

  private static List<String> words(String address) {
    return Stream.concat(WordLists.NOUNS.stream(), WordLists.VERBS.stream())
        .map(word -> address + word)
        .toList();
  }

  /** Each question of the catalogue with the values of its example. */
  private Map<String, String> answers() throws IOException, InterruptedException {
    JsonNode paths =
        JsonMapper.shared().readTree(get("/api/openapi.json", "application/json")).get("paths");
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      String name = path.getKey().substring(path.getKey().lastIndexOf('/') + 1);
      addresses.put(name, path.getKey() + "?" + values(path.getValue().get("get")));
    }
    return addresses;
  }

  private static String values(JsonNode get) {
    List<String> values = new ArrayList<>();
    for (JsonNode parameter : get.get("parameters")) {
      if (parameter.has("example")) {
        values.add(
            parameter.get("name").asString()
                + "="
                + encoded(parameter.get("example").asString()));
      }
    }
    return String.join("&", values);
  }

  private void run(int readers, int requests) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(readers);
    List<String> names = List.copyOf(kinds.keySet());
    Random random = new Random(1);
    for (int i = 0; i < requests; i++) {
      String kind = names.get(i % names.size());
      List<String> addresses = kinds.get(kind);
      String address = addresses.get(random.nextInt(addresses.size()));
      pool.execute(() -> ask(kind, address));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
  }

  private void ask(String kind, String address) {
    long start = System.nanoTime();
    try {
      get(address, kind.endsWith("page") || kind.equals("home") ? "text/html" : "text/csv");
      millis.get(kind).add((System.nanoTime() - start) / 1e6);
    } catch (IOException e) {
      failed.add(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String get(String address, String accept) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + address)).header("Accept", accept).build();
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " for " + address);
    }
    return response.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void print() {
    System.out.printf(Locale.ROOT, "%-58s %6s %8s %8s%n", "kind", "asked", "median", "p95");
    millis.forEach((kind, all) -> print(kind, all.stream().sorted().collect(Collectors.toList())));
    failed.stream().distinct().sorted().limit(10).forEach(System.out::println);
  }

  private static void print(String kind, List<Double> sorted) {
    if (sorted.isEmpty()) {
      sorted = Collections.singletonList(Double.NaN);
    }
    System.out.printf(
        Locale.ROOT,
        "%-58s %6d %8.1f %8.1f%n",
        kind,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
  }
}
