package org.igkg.server.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Pages;
import org.igkg.server.web.Reporting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /about}: what is covered, how good it is, how it is decided, where to report errors. */
@Controller
class AboutController {
  private final PanelReader panels;
  private final Pages pages;
  private final Reporting reporting;
  private final List<QualityFigure> quality = QualityFigure.all();

  AboutController(PanelReader panels, Pages pages, Reporting reporting) {
    this.panels = panels;
    this.pages = pages;
    this.reporting = reporting;
  }

  @GetMapping("/about")
  void about(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Answers.describe(response, List.of());
    pages.answerKept(
        request,
        "about",
        () ->
            Map.of(
                "coverage",
                coverage(),
                "quality",
                quality,
                "report",
                reporting.about("the data set")));
  }

  private Panel coverage() {
    return panels.read(
        "coverage",
        "Coverage",
        "Only records that are loaded here; the forums published more.",
        new Question("records-by-year-and-kind", Map.of()),
        List.of(
            Column.of("Year", "year"),
            Column.of("Forum", "label", "forum"),
            Column.of("Kind of record", "kind"),
            Column.of("Records", "records"),
            Column.of("Sessions", "sessions"),
            Column.of("Turns and passages", "units"),
            Column.of("Words", "words")));
  }
}
