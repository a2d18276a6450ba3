package org.igkg.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses requests with a body larger than any query (413): what is read is read into memory. Of a
 * body of unknown length no more is read.
 */
final class BodyLimitFilter extends HttpFilter {
  private final long most;

  BodyLimitFilter(long most) {
    this.most = most;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > most) {
      String detail = "A request may have " + most + " bytes.";
      Refusal.send(
          response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Content Too Large", detail);
    } else if (request.getContentLengthLong() < 0) {
      chain.doFilter(new LimitedRequest(request, most), response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
