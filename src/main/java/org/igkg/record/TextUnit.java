package org.igkg.record;

import java.util.List;
import org.igkg.source.Span;

/**
 * A stretch of running words that findings are made in: a turn of a transcript or a passage of a
 * summary.
 */
public sealed interface TextUnit permits Turn, Passage {
  /** Its number in the document, from 1. */
  int order();

  /** The words, without speaker label, in the document's normalised text. */
  Span span();

  /** Captioner's remarks inside {@link #span()}; they are no speech and hold no findings. */
  List<Note> notes();
}
