package org.igkg.server.things;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.igkg.server.web.WebProblem;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/** Parts of the address that was asked for. */
final class RequestPath {
  private RequestPath() {}

  /** What follows a prefix, decoded: {@code topic/ipv6}. */
  static String after(ServletWebRequest request, String prefix) {
    String path = request.getRequest().getRequestURI();
    String rest = path.substring(Math.min(prefix.length(), path.length()));
    try {
      return UriUtils.decode(rest, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw WebProblem.badRequest("not an address: " + path);
    }
  }

  /** {@code http://localhost:8080}, as the client called us. */
  static String host(ServletWebRequest request) {
    HttpServletRequest asked = request.getRequest();
    String url = asked.getRequestURL().toString();
    return url.substring(0, url.length() - asked.getRequestURI().length());
  }
}
