package org.igkg.derivation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.igkg.vocabulary.Igkg;

/**
 * What a cell of a cube counts.
 *
 * @param values one for each dimension of the cube
 */
record CellKey(Cube cube, List<Node> values) {
  CellKey {
    values = List.copyOf(values);
    if (values.size() != cube.dimensions().size()) {
      throw new IllegalArgumentException(cube + " has not the dimensions of " + values);
    }
  }

  static CellKey of(Cube cube, Node... values) {
    return new CellKey(cube, List.of(values));
  }

  /** {@code ipv6/2031/nordic/speaker}. */
  String path() {
    return values.stream()
        .map(v -> Triples.lastPart(v).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("/"));
  }

  /** The same without its topics: what all speech is counted by that the cell is a part of. */
  CellKey.Whole whole() {
    return new Whole(
        cube,
        IntStream.range(0, values.size())
            .filter(i -> !cube.dimensions().get(i).equals(Igkg.topic))
            .filter(i -> !cube.dimensions().get(i).equals(Igkg.otherTopic))
            .mapToObj(values::get)
            .toList());
  }

  /** All speech of a year, region, forum and so on, whatever it is about. */
  record Whole(Cube cube, List<Node> values) {}
}
