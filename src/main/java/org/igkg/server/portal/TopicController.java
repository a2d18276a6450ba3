package org.igkg.server.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Links;
import org.igkg.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /topics}: topics to begin with, and each of them over the years. */
@Controller
class TopicController {
  private final TracePageReader reader;
  private final PanelReader panels;
  private final Pages pages;

  TopicController(TracePageReader reader, PanelReader panels, Pages pages) {
    this.reader = reader;
    this.panels = panels;
    this.pages = pages;
  }

  @GetMapping("/topics")
  void topics(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Answers.describe(response, List.of());
    pages.answerKept(
        request, "topics", () -> Map.of("topics", topics(), "candidates", candidates()));
  }

  @GetMapping("/topics/{topic:[a-z0-9][a-z0-9-]*}")
  void topic(ServletWebRequest request, HttpServletResponse response, @PathVariable String topic)
      throws IOException {
    TraceState state = TraceRequest.state(topic, request);
    Answers.describe(
        response,
        List.of(
            Links.of(reader.canonical(state), "canonical"),
            Links.typed(
                Asking.api(state.by().counts(topic, state.lens()), "csv"), "alternate", "text/csv"),
            Links.of("/id/topic/" + topic, "about")));
    pages.answerKept(request, "topic", () -> Map.of("page", reader.read(state)));
  }

  private Panel topics() {
    return panels.read(
        "all",
        "Topics in the records",
        "Each topic is counted itself, narrower topics apart.",
        new Question("topics-over-all-years", Map.of()),
        List.of(
            Column.of("Topic", "label", "topic"),
            Column.of("Turns", "turns"),
            Column.of("Sessions", "sessions"),
            Column.of("First year", "first"),
            Column.of("Last year", "last")));
  }

  private Panel candidates() {
    return panels.read(
        "candidates",
        "Candidate topics",
        "Phrases that recur over sessions and that the topic scheme does not have yet; its editors decide.",
        new Question("recurring-key-phrases", Map.of("limit", "30")),
        List.of(
            Column.of("Phrase", "phrase", "candidate"),
            Column.of("Sessions", "sessions"),
            Column.of("First year", "first"),
            Column.of("Last year", "last"),
            Column.of("As in", "quote")));
  }
}
