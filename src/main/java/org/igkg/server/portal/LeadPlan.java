package org.igkg.server.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.server.portal.PanelReader.Column;

/**
 * Which tables the pages of a kind of thing begin with.
 *
 * @param kind the part of the IRI that says what it is: {@code person}
 * @param further a question with more than a table can show, with the words of its link
 * @param network ids of the tables that are drawn as a network around the thing; empty for none
 */
record LeadPlan(String kind, Optional<Table> further, String network, List<Table> tables) {
  LeadPlan {
    tables = List.copyOf(tables);
  }

  /**
   * A table, before it is read.
   *
   * @param question of the catalogue
   * @param parameter of it that is the thing
   * @param values of its other parameters
   */
  record Table(
      String id,
      String title,
      String note,
      String question,
      String parameter,
      Map<String, String> values,
      List<Column> columns) {

    Question about(String thing) {
      Question question = Question.of(question(), parameter, thing);
      for (Map.Entry<String, String> value : values.entrySet()) {
        question = question.with(value.getKey(), value.getValue());
      }
      return question;
    }
  }

  /** A question that is only linked to. */
  static Table link(String title, String question, String parameter) {
    return table("", title, "", question, parameter);
  }

  static Table table(
      String id, String title, String note, String question, String parameter, Column... columns) {
    return new Table(id, title, note, question, parameter, Map.of(), List.of(columns));
  }
}
