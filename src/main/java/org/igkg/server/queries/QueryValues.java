package org.igkg.server.queries;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.igkg.server.web.WebProblem;
import org.springframework.web.context.request.ServletWebRequest;

/** The values that a request gives for the parameters of a question. */
public final class QueryValues {
  /** Says how the answer is written; no question has a parameter of that name. */
  static final String FORMAT = "format";

  private QueryValues() {}

  /** What was filled in; an empty field stands for the default. */
  static Map<String, String> of(ServletWebRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (given.length > 1) {
                throw WebProblem.badRequest(name + " is given " + given.length + " times");
              }
              if (!name.equals(FORMAT) && !given[0].isBlank()) {
                values.put(name, given[0]);
              }
            });
    return values;
  }

  /** {@code topic=ipv6&limit=10}, for an address. */
  public static String encoded(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
