package org.igkg.evaluation;

import java.util.Optional;
import org.igkg.evaluation.Answers.Row;

/** Whether the document is there, as what, and with how many turns. */
final class DocumentMeasure implements Measure {
  @Override
  public void measure(Case document) {
    Optional<Row> row = document.first("documents");
    String kind = row.map(r -> r.text("kind")).orElse("none");
    document.check("document known", row.isPresent(), "none", document.file());
    document.check("kind", kind.equals(document.gold().kind()), kind, document.gold().kind());
    if (!document.gold().isRecord()) {
      boolean invented = !document.rows("sessions").isEmpty() || turns(document) > 0;
      document.check("no session invented", !invented, "a session", "none");
    }
  }

  static int turns(Case document) {
    return document.first("documents").map(r -> Integer.parseInt(r.text("turns"))).orElse(0);
  }
}
