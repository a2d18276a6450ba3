package org.igkg.server.queries;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.query.BadParameterException;
import org.igkg.query.CatalogQuery;
import org.igkg.query.Parameter;
import org.igkg.query.ParameterType;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryRunner;
import org.igkg.query.TimeLimitException;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Links;
import org.igkg.server.web.Pages;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.WebProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /queries}: a page for each question, its parameters as a form, the answer below. */
@Controller
class QueryPageController {
  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final KeptAnswers kept;
  private final PublicBase base;
  private final Answers answers;
  private final Pages pages;

  QueryPageController(
      QueryCatalog catalog,
      QueryRunner runner,
      KeptAnswers kept,
      PublicBase base,
      Answers answers,
      Pages pages) {
    this.catalog = catalog;
    this.runner = runner;
    this.kept = kept;
    this.base = base;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping("/queries")
  void list(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Answers.describe(response, List.of());
    pages.answer(request, "queries", Map.of("queries", catalog.queries()));
  }

  /** Without values, the example's. */
  @GetMapping("/queries/{name:[a-z0-9-]+}")
  void page(ServletWebRequest request, HttpServletResponse response, @PathVariable String name)
      throws IOException {
    CatalogQuery query = named(name);
    Map<String, String> given = QueryValues.of(request);
    QueryPage page = page(query, given.isEmpty() ? query.example() : given);
    Answers.describe(
        response,
        List.of(
            Links.typed("/queries/" + name + ".rq", "alternate", "application/sparql-query"),
            Links.of("/api/openapi.json", "service-desc")));
    if (!page.problem().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    pages.answer(request, "query", Map.of("query", page));
  }

  /** The file, with its header. */
  @GetMapping("/queries/{name:[a-z0-9-]+}.rq")
  void text(ServletWebRequest request, HttpServletResponse response, @PathVariable String name)
      throws IOException {
    Answers.describe(response, List.of());
    answers.send(request, "application/sparql-query;charset=utf-8", named(name).text());
  }

  private CatalogQuery named(String name) {
    return catalog.named(name).orElseThrow(() -> WebProblem.unknown("/queries/" + name));
  }

  private QueryPage page(CatalogQuery query, Map<String, String> values) {
    try {
      AnswerTable table = AnswerTable.of(kept.all(query, values), base);
      return page(query, values, Optional.of(table), runner.sparql(query, values), "");
    } catch (BadParameterException | TimeLimitException e) {
      return page(query, values, Optional.empty(), "", String.valueOf(e.getMessage()));
    }
  }

  private static QueryPage page(
      CatalogQuery query,
      Map<String, String> values,
      Optional<AnswerTable> answer,
      String sparql,
      String problem) {
    return new QueryPage(
        query.name(),
        query.title(),
        query.description(),
        query.returns(),
        query.parameters().stream().map(parameter -> field(parameter, values)).toList(),
        QueryValues.encoded(values),
        answer,
        sparql,
        problem,
        query.text());
  }

  private static QueryPage.Field field(Parameter parameter, Map<String, String> values) {
    String hint =
        parameter.type().expected()
            + parameter.defaultValue().map(value -> "; default " + value).orElse("");
    return new QueryPage.Field(
        parameter.name(),
        parameter.description(),
        hint,
        values.getOrDefault(parameter.name(), ""),
        isNumber(parameter.type()) ? "number" : "text",
        parameter.defaultValue().isEmpty());
  }

  private static boolean isNumber(ParameterType type) {
    return type == ParameterType.Plain.YEAR
        || type == ParameterType.Plain.ROWS
        || type == ParameterType.Plain.INTEGER;
  }
}
