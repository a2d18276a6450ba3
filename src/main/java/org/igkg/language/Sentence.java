package org.igkg.language;

import java.util.List;
import org.igkg.source.Span;

/** One sentence with its tokens in order; offsets count in the document's normalised text. */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
