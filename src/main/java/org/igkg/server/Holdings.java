package org.igkg.server;

import java.util.List;

/**
 * What a store holds, for the home page.
 *
 * @param documents how many of each kind
 * @param figures how many of each thing, in a reader's order
 */
record Holdings(
    List<Count> documents,
    List<Count> figures,
    List<String> forums,
    List<String> years,
    List<String> licences) {

  /** A label and how many there are. */
  record Count(String label, long number) {}

  /** Public for the page template, which finds no other methods. */
  public boolean isEmpty() {
    return documents.isEmpty();
  }
}
