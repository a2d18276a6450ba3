package org.igkg.server;

import org.igkg.server.sparql.FirstQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
class HomeController {
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
    model.addAttribute("query", FirstQuery.TEXT);
    model.addAttribute("seconds", options.limits().time().toSeconds());
    model.addAttribute("rows", options.limits().rows());
    return "home";
  }
}
