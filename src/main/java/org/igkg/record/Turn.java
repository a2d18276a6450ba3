package org.igkg.record;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** This with a note at {@code place}, when that lies inside of it. */
  Turn withNote(Span place, String text) {
    if (!span.contains(place)) {
      return this;
    }
    List<Note> all = new ArrayList<>(notes);
    all.removeIf(n -> n.span().overlaps(place));
    all.add(new Note(place, place.in(text)));
    all.sort(Comparator.comparing(Note::span));
    return new Turn(order, label, span, all);
  }
}
