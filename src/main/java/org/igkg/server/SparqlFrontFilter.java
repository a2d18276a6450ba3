package org.igkg.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * What Fuseki leaves open at the endpoint's address: cross-origin requests, and a GET without a
 * query, to which it would answer 404. A browser gets the query form, an RDF client the service
 * description (SPARQL 1.1 Service Description, section 2).
 */
final class SparqlFrontFilter extends HttpFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** The first is what a client without preference gets. */
  private static final AcceptList OFFERED =
      AcceptList.create(
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml",
          "text/html");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("OPTIONS")) {
      allow(response);
    } else if (READING.contains(request.getMethod()) && request.getParameter("query") == null) {
      describe(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void allow(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Vary", "Accept");
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
    MediaType best = AcceptList.match(new AcceptList(accept), OFFERED);
    if (best == null) {
      response.sendError(
          HttpServletResponse.SC_NOT_ACCEPTABLE, "the service is described as " + OFFERED);
    } else if (best.getContentTypeStr().equals("text/html")) {
      request.getRequestDispatcher(HomeController.FORM).forward(request, response);
    } else {
      response.setContentType(best.getContentTypeStr());
      ServiceDescription.write(
          request.getRequestURL().toString(), best.getContentTypeStr(), response.getOutputStream());
    }
  }
}
