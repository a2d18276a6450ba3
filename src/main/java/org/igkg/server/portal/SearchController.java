package org.igkg.server.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.server.web.Answers;
import org.igkg.server.web.PageNumber;
import org.igkg.server.web.Pages;
import org.igkg.server.web.WebProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /search}: names and words; {@code /search/names} is what is suggested while one types. */
@Controller
class SearchController {
  private static final int SUGGESTED = 5;
  private static final int LONGEST = 500;
  private static final int PAGE_DIGITS = 3;

  private final SearchPageReader reader;
  private final NameIndex names;
  private final Pages pages;

  SearchController(
      Asking asking, NameIndex names, WordSearch search, TurnCardReader cards, Pages pages) {
    reader = new SearchPageReader(asking, names, search, cards);
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/search")
  void search(
      ServletWebRequest request,
      HttpServletResponse response,
      @RequestParam("q") Optional<String> words,
      @RequestParam Optional<String> year,
      @RequestParam Optional<String> forum,
      @RequestParam Optional<String> page)
      throws IOException {
    Answers.describe(response, List.of());
    SearchState state =
        new SearchState(bounded(words), year, forum, PageNumber.of(page, PAGE_DIGITS));
    pages.answerKept(request, "search", () -> Map.of("page", reader.read(state)));
  }

  @GetMapping("/search/names")
  void names(
      ServletWebRequest request,
      HttpServletResponse response,
      @RequestParam("q") Optional<String> words)
      throws IOException {
    Answers.describe(response, List.of());
    pages.answer(request, "names", Map.of("names", names.find(bounded(words), SUGGESTED)));
  }

  private static String bounded(Optional<String> words) {
    String asked = words.orElse("").strip();
    if (asked.length() > LONGEST) {
      throw WebProblem.badRequest("q: at most " + LONGEST + " characters can be searched for");
    }
    return asked;
  }
}
