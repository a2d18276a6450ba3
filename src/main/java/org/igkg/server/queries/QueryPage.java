package org.igkg.server.queries;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a question shows.
 *
 * @param sparql with the values in place, as it can be sent to the endpoint; empty when they are
 *     wrong
 * @param problem what is wrong with the values
 */
record QueryPage(
    String name,
    String title,
    String description,
    String returns,
    List<Field> fields,
    String values,
    Optional<AnswerTable> answer,
    String sparql,
    String problem,
    String source) {

  /**
   * A form field for a parameter.
   *
   * @param kind of HTML input
   * @param hint what is expected
   */
  record Field(
      String name, String description, String hint, String value, String kind, boolean required) {}
}
