package org.igkg.server.operation;

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

  private final transient RequestCounts counts;

  RequestTimer(RequestCounts counts) {
    this.counts = counts;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      counts.add(kind(request.getRequestURI()), response.getStatus(), System.nanoTime() - start);
    }
  }

  /** Few values, whatever is asked for: each is a row of numbers in memory. */
  private static String kind(String path) {
    String[] parts = path.split("/", 3);
    String first = parts.length > 1 ? parts[1] : "";
    return KINDS.contains(first) ? first : "other";
  }
}
