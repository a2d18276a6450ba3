package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.resolution.people.Appearance.Said;
import org.igkg.source.Slug;

/** Appearances for tests; the people are invented. */
final class Mentions {
  private Mentions() {}

  /** Of a row of {@code pairs.csv}: those of {@code a} and {@code b} first, then the others. */
  static List<Appearance> of(CSVRecord row) {
    List<Appearance> all = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      all.add(
          mention(
              "document-" + side,
              row.get(side),
              row.get(side + "_orgs"),
              row.get(side + "_countries"),
              row.get(side + "_session")));
    }
    for (String other : list(row.get("others"))) {
      String[] parts = other.split("@");
      all.add(mention("document-" + all.size(), parts[0], parts[1], "", "igf-2020/ws-1"));
    }
    return all;
  }

  /** {@code session} is {@code igf-2031/ws-1}; lists are separated by {@code |}. */
  static Appearance mention(
      String document, String name, String organisations, String countries, String session) {
    String meeting = session.split("/")[0];
    Said said =
        new Said(list(organisations), list(countries), Optional.of(session), Optional.of(meeting));
    int year = Integer.parseInt(meeting.substring(meeting.length() - 4));
    return new Appearance(document, Slug.of(name), name, Kind.FULL_NAME, said, year);
  }

  private static Set<String> list(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.toSet());
  }
}
