package org.igkg.server.things;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;

/** Addresses of the links that did not fit into the first part. */
final class FurtherLinks {
  static final String PROPERTY = "property";
  static final String PAGE = "page";

  private FurtherLinks() {}

  /** {@code property=https%3A%2F%2F…&page=2}. */
  static String query(Node property, int page) {
    String iri = URLEncoder.encode(property.getURI(), StandardCharsets.UTF_8);
    return PROPERTY + "=" + iri + "&" + PAGE + "=" + page;
  }
}
