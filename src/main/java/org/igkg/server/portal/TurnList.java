package org.igkg.server.portal;

import java.util.List;
import java.util.Optional;

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
  TurnList {
    turns = List.copyOf(turns);
  }
}
