package org.igkg.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.igkg.evaluation.Answers.Row;

/** The number of turns, and whom or what each speaker label was taken for. */
final class SpeakerMeasure implements Measure {
  private static final String FIELD = "label to person or role";

  @Override
  public void measure(Case document) {
    turns(document);
    Map<String, Row> byLabel = new HashMap<>();
    document.rows("speakers").forEach(r -> byLabel.put(Folding.title(r.text("label")), r));
    document
        .gold()
        .objects("speakers")
        .filter(s -> s.text("label").filter(l -> !l.isEmpty()).isPresent())
        .filter(s -> s.text("person").isPresent() || s.text("role").isPresent())
        .forEach(s -> label(document, s, byLabel));
  }

  private static void turns(Case document) {
    int wanted = document.gold().text("turns").map(Integer::parseInt).orElse(0);
    if (wanted > 0) {
      int found = DocumentMeasure.turns(document);
      double share = Math.max(0, 1 - (double) Math.abs(found - wanted) / wanted);
      document.score("turns", share, "" + found, "" + wanted);
    }
  }

  /** A label that stands for a role, not for a person, must be known and must name nobody. */
  private static void label(Case document, Gold speaker, Map<String, Row> byLabel) {
    String label = speaker.text("label").orElseThrow();
    Optional<Row> row = Optional.ofNullable(byLabel.get(Folding.title(label)));
    Optional<String> found = row.flatMap(r -> r.get("name"));
    Optional<String> person = speaker.text("person");
    boolean right =
        person.isPresent()
            ? Folding.name(found.orElse("")).equals(Folding.name(person.get()))
            : row.isPresent() && found.isEmpty();
    String role = row.map(r -> Folding.lastSegment(r.text("role"))).orElse("");
    document.check(
        FIELD,
        right,
        "'" + label + "': '" + found.orElse(role) + "'",
        "'" + person.or(() -> speaker.text("role")).orElseThrow() + "'");
  }
}
