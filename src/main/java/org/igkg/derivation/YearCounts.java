package org.igkg.derivation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.igkg.derivation.YearReader.YearRecord;

/**
 * What is counted of one year.
 *
 * @param cells a few of a year's documents leave most of them as they are, but for the words spoken
 * @param documents graphs of which it is counted; empty when nothing was said
 */
record YearCounts(Map<CellKey, Count> cells, Set<Node> documents) {

  /**
   * The numbers of a cell.
   *
   * @param speakers different named persons
   * @param spoken the words of all speech that the cell is a part of, where it is of a topic
   * @param first turn or passage, where the cell is of a topic
   * @param quote from that one, where one is given
   * @param rate where it is compared from year to year
   */
  record Count(
      int turns,
      int words,
      int sessions,
      int speakers,
      OptionalInt spoken,
      Optional<Node> first,
      Optional<String> quote,
      Optional<Rated> rate) {}

  /** Turns in so many words. */
  record Rated(int turns, int words) {}

  static YearCounts of(YearRecord year, Triples triples, Places places) {
    Tally tally = Tally.of(year, places);
    Quotes quotes = new Quotes(triples);
    Map<CellKey, Count> cells = new HashMap<>();
    tally.cells().forEach((key, cell) -> cells.put(key, count(key, cell, tally, quotes)));
    return new YearCounts(cells, cells.isEmpty() ? Set.of() : year.graphs());
  }

  private static Count count(CellKey key, Cell cell, Tally tally, Quotes quotes) {
    Optional<Node> first = Optional.of(cell.first().unit()).filter(unit -> key.cube().isOfTopics());
    OptionalInt spoken =
        key.cube().isOfTopics() ? OptionalInt.of(tally.wordsSpoken(key)) : OptionalInt.empty();
    return new Count(
        cell.turns(),
        cell.words(),
        cell.sessions(),
        cell.speakers(),
        spoken,
        first,
        key.cube() == Cube.REGION
            ? first.flatMap(unit -> quotes.of(unit, key.values().get(0)))
            : Optional.empty(),
        key.cube() == Cube.FORUM
            ? Optional.of(new Rated(cell.turns(), spoken.getAsInt()))
            : Optional.empty());
  }
}
