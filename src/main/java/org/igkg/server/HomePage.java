package org.igkg.server;

import java.util.List;
import org.igkg.server.queries.AnswerTable;
import org.igkg.server.web.Link;

/**
 * What the home page shows.
 *
 * @param topics most talked about, with their pages over the years
 */
record HomePage(Holdings holdings, List<Link> topics, List<Example> examples) {

  /**
   * A question of the catalogue with its answer.
   *
   * @param name in its address
   * @param values what was asked for: {@code topic = ipv6}
   * @param sparql the query as it can be sent to the endpoint
   */
  record Example(
      String name,
      String title,
      String description,
      List<String> values,
      String sparql,
      AnswerTable answer) {}
}
