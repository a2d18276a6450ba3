package org.igkg.server.things;

import java.util.List;

/** What is known of an IRI. */
sealed interface Standing {
  /** Nothing names it. */
  record Unknown() implements Standing {}

  /** It is described or named. */
  record Known() implements Standing {}

  /**
   * It was described once ({@code owl:deprecated true}).
   *
   * @param successors the IRIs of what replaces it ({@code dcterms:isReplacedBy}): several when one
   *     turned out to be more than one, none when nothing does
   */
  record Withdrawn(List<String> successors) implements Standing {}
}
