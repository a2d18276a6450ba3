package org.igkg.server.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryRunner;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Pages;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.WebProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The query form, which a script makes an editor. */
@Controller
class EditorController {
  /** Where the endpoint's filter sends browsers that come without a query. */
  static final String FORM = "/query-form";

  /** The editor sets sizes and colours in the page itself, so styles may; scripts come as files. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The first is what a client without preference gets. */
  private static final List<String> LINK_FORMATS = List.of("text/plain", "text/html");

  private final Pages pages;
  private final Answers answers;
  private final SparqlLimits limits;
  private final KnownTerms known;

  EditorController(
      Pages pages,
      Answers answers,
      SparqlLimits limits,
      QueryRunner runner,
      QueryCatalog catalog,
      PublicBase base) {
    this.pages = pages;
    this.answers = answers;
    this.limits = limits;
    known = new KnownTerms(runner, catalog, base);
  }

  @GetMapping(FORM + "/known.json")
  void known(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Answers.describe(response, List.of());
    answers.send(request, "application/json", known.json().toString());
  }

  /**
   * @param edit a query to start from
   */
  @GetMapping(FORM)
  void form(
      ServletWebRequest request, HttpServletResponse response, @RequestParam Optional<String> edit)
      throws IOException {
    editor(request, response, edit.orElse(FirstQuery.TEXT));
  }

  /** The editor with the query of a short link. */
  @GetMapping("/q/{code}")
  void linked(ServletWebRequest request, HttpServletResponse response, @PathVariable String code)
      throws IOException {
    editor(
        request,
        response,
        ShortLink.query(code).orElseThrow(() -> WebProblem.unknown("a link to a query: " + code)));
  }

  /** A short link to a query: its address for programs, the page there for browsers. */
  @GetMapping(FORM + "/link")
  void link(ServletWebRequest request, HttpServletResponse response, @RequestParam String query)
      throws IOException {
    String address =
        "/q/"
            + ShortLink.code(query)
                .orElseThrow(() -> WebProblem.badRequest("query: too long for a link"));
    Answers.describe(response, List.of());
    if (Answers.accept(request)
        .best(LINK_FORMATS, List::of)
        .filter("text/html"::equals)
        .isEmpty()) {
      answers.send(request, "text/plain;charset=utf-8", address);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, address);
    }
  }

  private void editor(ServletWebRequest request, HttpServletResponse response, String query)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    pages.answer(
        request,
        "sparql",
        Map.of("query", query, "seconds", limits.time().toSeconds(), "rows", limits.rows()));
  }
}
