package org.igkg.extraction.keyphrase;

import org.igkg.language.Sentence;
import org.igkg.source.Span;

/** Cuts a sentence down to a part of the text: of a title line only the session's own title. */
final class Clip {
  private Clip() {}

  static Sentence to(Sentence sentence, Span part) {
    return new Sentence(
        sentence.span(), sentence.tokens().stream().filter(t -> part.contains(t.span())).toList());
  }
}
