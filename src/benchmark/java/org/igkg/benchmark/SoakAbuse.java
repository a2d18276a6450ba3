package org.igkg.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Visitors who mean no good: queries that multiply everything by everything, huge answers, readers
 * and senders that hardly move, bodies that are too large, Accept headers that make no sense. They
 * may be refused in any way, but not by an error that is the server's own.
 */
final class SoakAbuse {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int REST_MILLIS = 2_000;
  private static final int SLOW_BYTES = 40;
  private static final Set<String> EXPECTED =
      Set.of("200", "400", "406", "408", "413", "414", "415", "431", "503", "closed");

  private static final List<String> EXPENSIVE =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c",
          "SELECT DISTINCT ?c ?f { ?a ?b ?c . ?d ?e ?f }",
          "SELECT ?c (GROUP_CONCAT(?f) AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c",
          "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(a+)+$') } LIMIT 1000000",
          "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }",
          "SELECT * { ?a (<x:p>|!<x:q>)* ?b }");
  private static final List<String> HUGE =
      List.of("SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }");
  private static final List<String> ACCEPTS =
      List.of("*/", ";;;;", "text/html;q=9,,,", "\u00ff\u00fe/\u0001", "a/b;".repeat(1500), "q");

  private final int port;
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final ReadWriteLock rest = new ReentrantReadWriteLock(true);
  private volatile boolean stopped;

  SoakAbuse(int port) {
    this.port = port;
  }

  /** One kind of visit. */
  private interface Visit {
    String status(int round) throws IOException, InterruptedException;
  }

  List<Thread> start() {
    return List.of(
        repeat("expensive", round -> get(sparql(EXPENSIVE, round), "*/*", false)),
        repeat("expensive", round -> get(sparql(EXPENSIVE, round + 3), "*/*", false)),
        repeat("huge", round -> get(sparql(HUGE, round), "*/*", false)),
        repeat("slow reader", round -> get(sparql(HUGE, round), "*/*", true)),
        repeat("slow sender", this::stall),
        repeat("large body", this::large),
        repeat("accept", this::accept));
  }

  private Thread repeat(String name, Visit visit) {
    Thread thread =
        new Thread(
            () -> {
              for (int round = 0; !stopped; round++) {
                visit(name, visit, round);
              }
            },
            name);
    thread.start();
    return thread;
  }

  private void visit(String name, Visit visit, int round) {
    rest.readLock().lock();
    try {
      String status = visit.status(round);
      statuses.merge(name + " " + status, 1, Integer::sum);
      if (!EXPECTED.contains(status)) {
        failures.add(name + " " + round + ": " + status);
      }
      TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
    } catch (IOException closed) {
      statuses.merge(name + " closed", 1, Integer::sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      rest.readLock().unlock();
    }
  }

  /** Does something when all visits have ended and before others begin. */
  <T> T inPeace(Supplier<T> task) {
    rest.writeLock().lock();
    try {
      return task.get();
    } finally {
      rest.writeLock().unlock();
    }
  }

  private static String sparql(List<String> queries, int round) {
    return "/sparql?query="
        + URLEncoder.encode(queries.get(round % queries.size()), StandardCharsets.UTF_8);
  }

  private String accept(int round) throws IOException, InterruptedException {
    return get("/page/meeting/igf-2016", ACCEPTS.get(round % ACCEPTS.size()), false);
  }

  private String get(String address, String accept, boolean slow)
      throws IOException, InterruptedException {
    return send(("GET " + address + " HTTP/1.1\r\nAccept: " + accept), "", slow);
  }

  private String large(int round) throws IOException, InterruptedException {
    String body = "ASK { ?s ?p ?o } # " + "x".repeat(2 << 20);
    String length =
        round % 2 == 0 ? "Content-Length: " + body.length() : "Transfer-Encoding: chunked";
    String sent =
        round % 2 == 0 ? body : Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n";
    return send(
        "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query\r\n" + length,
        sent,
        false);
  }

  /** Says that more will come, and says no more. */
  private String stall(int round) throws IOException, InterruptedException {
    String head =
        round % 2 == 0
            ? "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query\r\nContent-Length: 99"
            : "GET /topics HTTP/1.1\r\nX-Long: ";
    return send(head, round % 2 == 0 ? "ASK" : "", false);
  }

  /** The status of the answer, of which all is read, or little, slowly. */
  private String send(String head, String body, boolean slow)
      throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      String all = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
      if (head.endsWith("X-Long: ")) {
        all = head;
      }
      out.write(all.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return status(socket.getInputStream(), slow);
    }
  }

  private String status(InputStream in, boolean slow) throws IOException, InterruptedException {
    byte[] line = in.readNBytes("HTTP/1.1 200".length());
    for (int i = 0; slow && i < SLOW_BYTES && !stopped; i++) {
      in.readNBytes(1);
      TimeUnit.SECONDS.sleep(1);
    }
    if (!slow) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String text = new String(line, StandardCharsets.ISO_8859_1);
    return text.isEmpty() ? "closed" : text.substring(text.lastIndexOf(' ') + 1);
  }

  void stop() {
    stopped = true;
  }

  List<String> failures() {
    return new ArrayList<>(failures);
  }

  @Override
  public String toString() {
    return "abuse " + new TreeMap<>(statuses);
  }
}
