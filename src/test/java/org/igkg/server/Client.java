package org.igkg.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a server on this machine, as curl would. */
final class Client {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  Client(int port) {
    base = "http://localhost:" + port;
  }

  HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept).build());
  }

  /** Without an Accept header, and with the headers given: name, value, name, value. */
  HttpResponse<String> plain(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** The bytes of the body as they were sent. */
  HttpResponse<byte[]> bytes(String path, String header, String value) {
    HttpRequest request = request(path).header(header, value).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request + " failed", e);
    }
  }

  HttpResponse<String> query(String sparql, String accept) {
    return get("/sparql?query=" + encode(sparql), accept);
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> post(String path, String contentType, byte[] body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  /** A body of a length that is not announced. */
  HttpResponse<String> chunked(String path, String contentType, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)))
            .build());
  }

  /** A body of which nothing is said. */
  HttpResponse<String> untyped(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> send(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request + " failed", e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
