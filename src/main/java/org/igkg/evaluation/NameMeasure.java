package org.igkg.evaluation;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.igkg.evaluation.Answers.Row;

/** The people, organisations, countries and regions that a document names. */
record NameMeasure(OrganisationNames organisations) implements Measure {
  @Override
  public void measure(Case document) {
    document.compare("persons", "personsPartial", Folding::name, names(document, "persons"));
    document.compare(
        "organisations",
        "organisationsDoubtful",
        organisations::canonical,
        names(document, "organisations"));
    places(document, "countries", "countriesImplied", "Country");
    if (document.gold().isRecord()) {
      places(document, "regions", "regionsDoubtful", "Region");
    }
  }

  private static Stream<String> names(Case document, String query) {
    return document.rows(query).stream().map(r -> r.text("name"));
  }

  private static void places(Case document, String field, String doubtful, String kind) {
    Stream<Row> places =
        document.rows("places").stream().filter(r -> r.text("kind").endsWith(kind));
    document.compare(
        field, doubtful, UnaryOperator.identity(), places.map(r -> r.text("notation")));
  }
}
