package org.igkg.record;

import java.util.List;
import java.util.Objects;
import org.igkg.source.Span;

/** One voice's stretch of a transcript: everything from one {@code >>} marker to the next. */
public record Turn(int order, SpeakerLabel label, Span span, List<Note> notes) implements TextUnit {
  public Turn {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(span, "span");
    notes = List.copyOf(notes);
  }
}
