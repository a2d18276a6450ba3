package org.igkg.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.igkg.evaluation.Answers.Row;

/** The facts of a transcript's session, each right or wrong. */
final class SessionMeasure implements Measure {
  private static final List<String> FIELDS =
      List.of("day", "date", "room", "type", "number", "title");

  /**
   * How a field's answer and annotation are made comparable; the others are compared as printed.
   */
  private static final Map<String, UnaryOperator<String>> FOLDS =
      Map.of(
          "title", Folding::title,
          "room", Folding::title,
          "type", Folding::lastSegment,
          "date", date -> date.substring(0, Math.min(10, date.length())));

  @Override
  public void measure(Case document) {
    document.gold().object("session").ifPresent(session -> measure(document, session));
  }

  private static void measure(Case document, Gold session) {
    Row found = document.first("sessions").orElse(new Row(Map.of()));
    check(document, "forum", Folding.lastSegment(found.text("forum")), session.text("forum"));
    String year = found.text("year");
    check(document, "year", year.substring(0, Math.min(4, year.length())), session.text("year"));
    for (String field : FIELDS) {
      Optional<String> wanted = session.text(field);
      Optional<String> have = found.get(field);
      UnaryOperator<String> fold = FOLDS.getOrDefault(field, UnaryOperator.identity());
      boolean right = have.map(fold).equals(wanted.map(fold));
      document.check("session " + field, right, printed(have), printed(wanted));
    }
  }

  private static void check(Case document, String field, String have, Optional<String> wanted) {
    document.check("session " + field, have.equals(wanted.orElse("")), have, printed(wanted));
  }

  private static String printed(Optional<String> value) {
    return value.map(v -> "'" + v + "'").orElse("none");
  }
}
