package org.igkg.server.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;

/**
 * A page of turns.
 *
 * @param heading what they have in common
 * @param total how many there are in all
 * @param first number of the first that is shown, from 1
 * @param notice what was cut off
 */
record TurnList(
    String heading,
    List<TurnCard> turns,
    int total,
    int first,
    Optional<String> notice,
    Optional<String> previous,
    Optional<String> next,
    Source question) {
  private static final int PAGE = 10;

  TurnList {
    turns = List.copyOf(turns);
  }

  /**
   * A page of all turns that were found.
   *
   * @param page from 1; past the end it is empty
   * @param reader of the turns that are shown
   * @param address of another page
   */
  static TurnList of(
      String heading,
      List<Node> all,
      int page,
      Function<List<Node>, List<TurnCard>> reader,
      IntFunction<String> address,
      Optional<String> notice,
      Source question) {
    int from = Math.min((page - 1) * PAGE, all.size());
    int to = Math.min(from + PAGE, all.size());
    return new TurnList(
        heading,
        reader.apply(all.subList(from, to)),
        all.size(),
        from + 1,
        notice,
        page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
        to < all.size() ? Optional.of(address.apply(page + 1)) : Optional.empty(),
        question);
  }
}
