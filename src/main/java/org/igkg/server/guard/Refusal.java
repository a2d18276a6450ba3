package org.igkg.server.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.igkg.server.web.ProblemAdvice;
import org.igkg.server.web.WebProblem;

/** Answers a request that goes no further. */
final class Refusal {
  private Refusal() {}

  static void send(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    String json = ProblemAdvice.json(new WebProblem(status, title, detail, List.of()));
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }
}
