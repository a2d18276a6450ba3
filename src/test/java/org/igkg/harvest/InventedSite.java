package org.igkg.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A site on this machine that plays what we write for it; it notes what it was asked. */
final class InventedSite implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new HashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** What the site does at one address. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A request, with the headers that matter. */
  record Asked(String path, String userAgent, String ifNoneMatch, String ifModifiedSince) {}

  InventedSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The same site under another name, so another host to whoever is polite. */
  String otherBase() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    var headers = exchange.getRequestHeaders();
    asked.add(
        new Asked(
            path,
            String.valueOf(headers.getFirst("User-Agent")),
            String.valueOf(headers.getFirst("If-None-Match")),
            String.valueOf(headers.getFirst("If-Modified-Since"))));
    try (exchange) {
      pages.getOrDefault(path, e -> send(e, 404, "text/html", bytes("Not here"))).answer(exchange);
    }
  }

  InventedSite at(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  InventedSite html(String path, String body) {
    return at(path, e -> send(e, 200, "text/html; charset=utf-8", bytes("<html>" + body)));
  }

  InventedSite status(String path, int status, String... headers) {
    return at(
        path,
        e -> {
          for (int i = 0; i < headers.length; i += 2) {
            e.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          send(e, status, "text/html", bytes("status " + status));
        });
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  List<String> paths() {
    return asked().stream().map(Asked::path).toList();
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  static byte[] bytes(String text) {
    return bytes(text, StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
