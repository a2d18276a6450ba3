package org.igkg.server.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.context.request.ServletWebRequest;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Fills the templates in {@code templates/}; what comes from the graph is escaped there. */
public final class Pages {
  private final SpringTemplateEngine engine;
  private final Answers answers;

  public Pages(SpringTemplateEngine engine, Answers answers) {
    this.engine = engine;
    this.answers = answers;
  }

  /** The page with its validators, or 304. */
  public void answer(ServletWebRequest request, String view, Map<String, Object> model)
      throws IOException {
    answers.send(request, PageFormat.HTML.contentType(), html(request, view, model));
  }

  /** The page alone, for a status of its own. */
  void send(ServletWebRequest request, String view, Map<String, Object> model) throws IOException {
    var response = Answers.response(request);
    response.setContentType(PageFormat.HTML.contentType());
    response.getOutputStream().write(html(request, view, model).getBytes(StandardCharsets.UTF_8));
  }

  private String html(ServletWebRequest request, String view, Map<String, Object> model) {
    var application =
        JakartaServletWebApplication.buildApplication(request.getRequest().getServletContext());
    var exchange = application.buildExchange(request.getRequest(), Answers.response(request));
    return engine.process(view, new WebContext(exchange, request.getLocale(), model));
  }
}
