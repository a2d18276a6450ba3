package org.igkg.server.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.server.web.WebProblem;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refused query as problem details (RFC 9457): {@code {"status":400,"title":"Bad
 * Request","detail":"…","line":2,"column":15}}.
 */
final class QueryProblem {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final Pattern PLACE =
      Pattern.compile("line (\\d+),? col(?:umn)? (\\d+)", Pattern.CASE_INSENSITIVE);
  private static final ObjectMapper JSON = new ObjectMapper();

  private QueryProblem() {}

  static String json(WebProblem problem) {
    ObjectNode json = JSON.createObjectNode();
    json.put("title", problem.title());
    json.put("status", problem.status());
    json.put("detail", problem.detail());
    Matcher place = PLACE.matcher(problem.detail());
    if (place.find()) {
      json.put("line", Integer.parseInt(place.group(1)));
      json.put("column", Integer.parseInt(place.group(2)));
    }
    return json + "\n";
  }
}
