package org.igkg.server.queries;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryResult;
import org.igkg.query.ResultFormat;
import org.igkg.query.ResultWriter;
import org.igkg.server.web.Answers;
import org.igkg.server.web.WebProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * {@code /api/queries/…}: the answer of a question as SPARQL JSON or CSV. Values are bound as RDF
 * terms of the parameter's type, never pasted into the query.
 */
@Controller
class QueryApiController {
  private static final List<ResultFormat> OFFERED =
      List.of(ResultFormat.JSON, ResultFormat.CSV, ResultFormat.TSV);

  private final QueryCatalog catalog;
  private final KeptAnswers kept;
  private final Answers answers;

  QueryApiController(QueryCatalog catalog, KeptAnswers kept, Answers answers) {
    this.catalog = catalog;
    this.kept = kept;
    this.answers = answers;
  }

  @GetMapping("/api/queries/{name:[a-z0-9-]+}")
  void answer(
      ServletWebRequest request,
      HttpServletResponse response,
      @PathVariable String name,
      @RequestParam(QueryValues.FORMAT) Optional<String> format)
      throws IOException {
    CatalogQuery query =
        catalog.named(name).orElseThrow(() -> WebProblem.unknown("/api/queries/" + name));
    ResultFormat written = format.isPresent() ? named(format.get()) : accepted(request);
    QueryResult result = kept.all(query, QueryValues.of(request));
    Answers.describe(response, List.of());
    // The formats have no place to say that rows were cut off.
    result.notice().ifPresent(notice -> response.setHeader("X-Result-Notice", notice));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultWriter.write(result, written, out);
    answers.send(request, written.mediaType() + ";charset=utf-8", out.toByteArray());
  }

  @GetMapping("/api/openapi.json")
  void openApi(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Answers.describe(response, List.of());
    answers.send(request, "application/json", OpenApi.of(catalog));
  }

  private static ResultFormat named(String name) {
    return ResultFormat.named(name)
        .filter(OFFERED::contains)
        .orElseThrow(() -> WebProblem.badRequest("format is json, csv or tsv, not " + name));
  }

  private static ResultFormat accepted(ServletWebRequest request) {
    return Answers.accept(request)
        .best(OFFERED, QueryApiController::mediaTypes)
        .orElseThrow(() -> WebProblem.notAcceptable(List.of()));
  }

  private static List<String> mediaTypes(ResultFormat format) {
    return format == ResultFormat.JSON
        ? List.of(format.mediaType(), "application/json")
        : List.of(format.mediaType());
  }
}
