package org.igkg.record;

import java.util.Optional;
import org.igkg.source.Span;

/**
 * A place where a turn starts or may start.
 *
 * @param at offset of the marker, or of the label where no marker stands
 * @param words what stands before the first colon, when there is one near enough
 * @param speech offset behind that colon
 * @param bare offset behind the marker, where the speech begins if the words are no label
 */
record TurnStart(Sign sign, int at, Optional<Span> words, int speech, int bare) {

  /** What shows that the voice may have changed. */
  enum Sign {
    /** {@code >>} or {@code >>>}: always a new turn. */
    CHEVRONS,
    /**
     * {@code >} at the start of a line, or {@code >>} glued to a word: a turn if a label follows.
     */
    WEAK,
    /** The start of a line, without marker. */
    LINE,
    /** The end of a sentence inside a line, in texts that lost their lines. */
    SENTENCE
  }
}
