package org.igkg.server;

import java.util.Optional;
import org.igkg.query.QueryLimits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page and the query form. */
@Controller
class HomeController {
  /** Where the endpoint's filter sends browsers that come without a query. */
  static final String FORM = "/query-form";

  private static final String FIRST_QUERY =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>

      SELECT ?session ?title (COUNT(?turn) AS ?turns) WHERE {
        ?session a igkg:Session ; dcterms:title ?title .
        ?turn a igkg:Turn ; igkg:session ?session .
      }
      GROUP BY ?session ?title
      ORDER BY DESC(?turns) ?title
      LIMIT 20
      """;

  private final HomePageReader reader;
  private final ServerOptions options;

  HomeController(HomePageReader reader, ServerOptions options) {
    this.reader = reader;
    this.options = options;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("page", reader.read());
    model.addAttribute("sample", options.sample());
    return form(model, Optional.empty(), "home");
  }

  /**
   * @param edit a query to start from
   */
  @GetMapping(FORM)
  String queryForm(Model model, @RequestParam Optional<String> edit) {
    return form(model, edit, "sparql");
  }

  private static String form(Model model, Optional<String> edit, String view) {
    model.addAttribute("query", edit.orElse(FIRST_QUERY));
    model.addAttribute("seconds", QueryLimits.DEFAULT.time().toSeconds());
    return view;
  }
}
