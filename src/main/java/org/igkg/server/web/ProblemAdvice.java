package org.igkg.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.igkg.query.BadParameterException;
import org.igkg.query.TimeLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells problems to people as a page, to programs as {@code application/problem+json}. */
@ControllerAdvice
public final class ProblemAdvice {
  private static final String JSON = "application/problem+json";
  private static final List<String> OFFERED = List.of(JSON, "text/html");

  private final Pages pages;

  public ProblemAdvice(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  void tell(WebProblem problem, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status());
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    for (WebProblem.Option option : problem.options()) {
      response.addHeader(HttpHeaders.LINK, Links.of(option.address(), option.relation()));
    }
    if (forPeople(request)) {
      pages.send(request, "problem", Map.of("problem", problem));
    } else {
      response.setContentType(JSON);
      response.getOutputStream().write(json(problem).getBytes(StandardCharsets.UTF_8));
    }
  }

  @ExceptionHandler
  void tell(BadParameterException problem, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    tell(WebProblem.badRequest(String.valueOf(problem.getMessage())), request, response);
  }

  @ExceptionHandler
  void tell(TimeLimitException problem, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    String detail = String.valueOf(problem.getMessage());
    tell(new WebProblem(503, "Service Unavailable", detail, List.of()), request, response);
  }

  private static boolean forPeople(ServletWebRequest request) {
    return Answers.accept(request).best(OFFERED, List::of).filter("text/html"::equals).isPresent();
  }

  /** {@code {"title":"Not Found","status":404,"detail":"…"}}. */
  public static String json(WebProblem problem) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("title", problem.title());
    json.put("status", problem.status());
    json.put("detail", problem.detail());
    if (!problem.options().isEmpty()) {
      var options = json.putArray("options");
      problem
          .options()
          .forEach(o -> options.addObject().put("address", o.address()).put("label", o.label()));
    }
    return json + "\n";
  }
}
