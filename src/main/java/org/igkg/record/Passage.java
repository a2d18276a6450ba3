package org.igkg.record;

import java.util.List;
import java.util.Objects;
import org.igkg.source.Span;

/**
 * One paragraph of a document that has no speakers.
 *
 * @param section number of the section it stands in, from 0 for what precedes the first heading
 */
public record Passage(int order, int section, Span span) implements TextUnit {
  public Passage {
    Objects.requireNonNull(span, "span");
  }

  @Override
  public List<Note> notes() {
    return List.of();
  }
}
