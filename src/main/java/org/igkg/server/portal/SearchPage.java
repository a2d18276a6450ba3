package org.igkg.server.portal;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param words as typed
 * @param names things that are called so
 * @param turns best match first; absent when nothing was asked
 * @param facets ways to narrow the search
 * @param problem with the words, for the reader; empty when they could be searched for
 */
record SearchPage(
    String words,
    List<NameIndex.Found> names,
    Optional<TurnList> turns,
    List<Facet> facets,
    String problem) {
  SearchPage {
    names = List.copyOf(names);
    facets = List.copyOf(facets);
  }

  /** One property of the turns that were found. */
  record Facet(String title, List<Value> values) {}

  /**
   * @param count of turns that have it
   * @param href the search narrowed to it, or wide again when it is
   */
  record Value(String label, int count, boolean chosen, String href) {}
}
