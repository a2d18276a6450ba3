package org.igkg.server.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Times requests by the first part of their path, of those we serve, and by status. */
final class RequestTimer extends HttpFilter {
  private static final Set<String> KINDS =
      Set.of(
          "id",
          "page",
          "data",
          "graph",
          "sparql",
          "queries",
          "api",
          "topics",
          "search",
          "dumps",
          "dataset",
          "ontology",
          "about",
          "health",
          "metrics");

  private final transient MeterRegistry registry;

  RequestTimer(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Timer.Sample sample = Timer.start(registry);
    try {
      chain.doFilter(request, response);
    } finally {
      sample.stop(
          registry.timer(
              "igkg.requests",
              "kind",
              kind(request.getRequestURI()),
              "status",
              Integer.toString(response.getStatus())));
    }
  }

  /** Few values, whatever is asked for: each is a row of numbers in memory. */
  private static String kind(String path) {
    String[] parts = path.split("/", 3);
    String first = parts.length > 1 ? parts[1] : "";
    return KINDS.contains(first) ? first : "other";
  }
}
