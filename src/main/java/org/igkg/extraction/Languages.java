package org.igkg.extraction;

import java.util.Map;
import java.util.Optional;

/**
 * The languages of a record, as BCP 47 tags.
 *
 * @param document of most of its words; empty when that is not sure
 * @param units by the order number of the unit; a unit that is too short to tell is left out and
 *     follows its document
 */
public record Languages(Optional<String> document, Map<Integer, String> units) {
  /** Nothing was detected. */
  public static final Languages UNKNOWN = new Languages(Optional.empty(), Map.of());

  private static final String ENGLISH = "en";

  public Languages {
    units = Map.copyOf(units);
  }

  /** The language of a unit: its own, else its document's. */
  public Optional<String> of(int unit) {
    return Optional.ofNullable(units.get(unit)).or(() -> document);
  }

  /** Whether a unit is not known to be in another language than English. */
  boolean mayBeEnglish(int unit) {
    return of(unit).orElse(ENGLISH).equals(ENGLISH);
  }
}
