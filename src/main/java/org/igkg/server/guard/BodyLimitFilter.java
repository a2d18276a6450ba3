package org.igkg.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses requests with a body larger than any query (413): what is read is read into memory. A
 * body of unknown length is read here as far as it may go; of a form the web server itself reads no
 * more than two megabytes.
 */
final class BodyLimitFilter extends HttpFilter {
  private final int most;

  BodyLimitFilter(int most) {
    this.most = most;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > most) {
      refuse(response);
    } else if (request.getHeader("Transfer-Encoding") != null && !isForm(request)) {
      readFirst(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void readFirst(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      refuse(response);
    } else {
      chain.doFilter(new ReadRequest(request, body), response);
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  private void refuse(HttpServletResponse response) throws IOException {
    String detail = "A request may have " + most + " bytes.";
    Refusal.send(
        response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Content Too Large", detail);
  }
}
