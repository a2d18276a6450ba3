package org.igkg.record;

import java.util.Objects;
import org.igkg.source.Span;

/**
 * A short remark of the captioner such as {@code (Applause)}: an event of the turn, not speech.
 *
 * @param span its place in the normalised text, brackets included
 * @param printed as printed, brackets included
 */
public record Note(Span span, String printed) {
  public Note {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(printed, "printed");
  }
}
