package org.igkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.igkg.server.web.WebProblem;

/** Says on a request that its answer is not whole, and why. */
final class CutShort {
  private static final String ATTRIBUTE = CutShort.class.getName();

  private CutShort() {}

  static void byTime(HttpServletRequest request, SparqlLimits limits) {
    String detail =
        "The query was stopped: it may take "
            + limits.time().toSeconds()
            + " seconds, or what its own timeout parameter allows. Ask for less, or take the dumps.";
    request.setAttribute(ATTRIBUTE, new WebProblem(503, "Service Unavailable", detail, List.of()));
  }

  static void byMemory(HttpServletRequest request) {
    String detail =
        "The query was stopped, for it held more than the server has memory for. Sort, group or"
            + " compare less at once, or take the dumps.";
    request.setAttribute(ATTRIBUTE, new WebProblem(503, "Service Unavailable", detail, List.of()));
  }

  static void byRows(HttpServletRequest request, SparqlLimits limits) {
    String detail =
        "The answer has more than "
            + limits.rows()
            + " rows or triples. Nothing of it is sent, so that no part is taken for the whole:"
            + " page through it with ORDER BY, LIMIT and OFFSET, or take the dumps.";
    request.setAttribute(
        ATTRIBUTE, new WebProblem(500, "Query refused: answer too large", detail, List.of()));
  }

  static Optional<WebProblem> of(HttpServletRequest request) {
    return Optional.ofNullable((WebProblem) request.getAttribute(ATTRIBUTE));
  }
}
