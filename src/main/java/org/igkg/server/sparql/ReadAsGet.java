package org.igkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A HEAD request, which Fuseki does not answer, in the form of the GET it stands for. */
final class ReadAsGet extends HttpServletRequestWrapper {
  ReadAsGet(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
