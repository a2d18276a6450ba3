package org.igkg.server.things;

import java.util.Optional;

/** What is known of an IRI. */
sealed interface Standing {
  /** Nothing names it. */
  record Unknown() implements Standing {}

  /** It is described or named. */
  record Known() implements Standing {}

  /**
   * It was described once ({@code owl:deprecated true}).
   *
   * @param successor the IRI of what replaces it ({@code dcterms:isReplacedBy})
   */
  record Withdrawn(Optional<String> successor) implements Standing {}
}
