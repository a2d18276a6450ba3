package org.igkg.server.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.server.web.Accept;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.WebProblem;

/**
 * What Fuseki leaves open at the endpoint's address: cross-origin requests, HEAD, a GET without a
 * query, to which it would answer 404, and answers that a limit cut short. A browser gets the query
 * form, an RDF client the service description (SPARQL 1.1 Service Description, section 2).
 */
final class SparqlFrontFilter extends HttpFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  /** The first is what a client without preference gets. */
  private static final List<PageFormat> OFFERED =
      List.of(
          PageFormat.TURTLE,
          PageFormat.JSONLD,
          PageFormat.NTRIPLES,
          PageFormat.RDFXML,
          PageFormat.HTML);

  private final transient SparqlLimits limits;
  private final transient ServiceDescription description;

  SparqlFrontFilter(SparqlLimits limits, ServiceDescription description) {
    this.limits = limits;
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Vary", "Accept");
    response.setHeader("X-Query-Time-Limit", Long.toString(limits.time().toSeconds()));
    response.setHeader("X-Query-Row-Limit", Long.toString(limits.rows()));
    if (request.getMethod().equals("OPTIONS")) {
      allow(response);
    } else if (READING.contains(request.getMethod()) && request.getParameter("query") == null) {
      describe(request, response);
    } else if (request.getMethod().equals("HEAD")) {
      answer(new ReadAsGet(request), response, chain);
    } else {
      answer(request, response, chain);
    }
  }

  private static void allow(HttpServletResponse response) {
    response.setHeader("Allow", METHODS);
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HeldResponse held = new HeldResponse(response);
    Spool spool = held.spool();
    try {
      chain.doFilter(request, held);
      held.flushBuffer();
      Optional<WebProblem> cut = CutShort.of(request);
      if (cut.isPresent()) {
        tell(request, response, cut.get());
      } else if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
        tell(request, response, problem(response.getStatus(), spool.text()));
      } else {
        response.setContentLengthLong(spool.size());
        spool.copyTo(response.getOutputStream());
      }
    } finally {
      spool.discard();
    }
  }

  private static WebProblem problem(int status, String message) {
    String detail = message.isBlank() ? "The request was refused." : message.strip();
    String title =
        switch (status) {
          case 400 -> "Bad Request";
          case 405 -> "Method Not Allowed";
          case 415 -> "Unsupported Media Type";
          case 503 -> "Service Unavailable";
          default -> "Query refused";
        };
    return new WebProblem(status, title, detail, List.of());
  }

  /** A browser shows text; programs read the fields. */
  private static void tell(
      HttpServletRequest request, HttpServletResponse response, WebProblem problem)
      throws IOException {
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    boolean browser = accept.contains("text/html");
    response.setStatus(problem.status());
    response.setContentType(browser ? "text/plain;charset=utf-8" : QueryProblem.MEDIA_TYPE);
    String body = browser ? problem.detail() + "\n" : QueryProblem.json(problem);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Accept accept = Accept.of(Optional.ofNullable(request.getHeader("Accept")));
    Optional<PageFormat> best = accept.best(OFFERED, PageFormat::mediaTypes);
    if (best.isEmpty()) {
      String detail = "The service is described in Turtle, JSON-LD, N-Triples, RDF/XML and HTML.";
      tell(request, response, new WebProblem(406, "Not Acceptable", detail, List.of()));
    } else if (best.get() == PageFormat.HTML) {
      request.getRequestDispatcher(EditorController.FORM).forward(request, response);
    } else {
      response.setContentType(best.get().contentType());
      String endpoint = request.getRequestURL().toString();
      response.getOutputStream().write(description.write(endpoint, best.get()));
    }
  }
}
