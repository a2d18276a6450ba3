package org.igkg.record;

import java.util.Optional;
import org.igkg.source.Span;

/**
 * How a transcript marks the voice of a turn; who it is gets decided in {@code resolution}.
 *
 * <p>The span covers the words of the label, without the marker and without the colon.
 */
public sealed interface SpeakerLabel {
  Span span();

  /**
   * A label that names a human: {@code >> JANE DOE:}, {@code >> CHAIR DOE:}.
   *
   * @param printed as printed, whitespace collapsed
   * @param name the name in ordinary case, honorifics, posts and role words taken off: {@code Jane
   *     Doe}
   * @param role id in {@code roles.csv} when a role word stands before the name: {@code chair}
   */
  record Named(Span span, String printed, String name, Optional<String> role)
      implements SpeakerLabel {}

  /**
   * A label that names a part, not a human: {@code >> MODERATOR:}.
   *
   * @param role id in {@code roles.csv}
   */
  record Role(Span span, String printed, String role) implements SpeakerLabel {}

  /** {@code >>} alone: the voice changed, nobody is named. The span is empty. */
  record Unnamed(Span span) implements SpeakerLabel {}

  /** The label as printed; empty for an unnamed voice. */
  default Optional<String> asPrinted() {
    if (this instanceof Named named) {
      return Optional.of(named.printed());
    }
    if (this instanceof Role role) {
      return Optional.of(role.printed());
    }
    return Optional.empty();
  }
}
