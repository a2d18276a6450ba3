package org.igkg.language;

import java.util.Objects;
import org.igkg.source.Span;

/**
 * One word or mark of a sentence.
 *
 * @param span its place in the document's normalised text
 * @param text the characters as printed
 * @param tag its part of speech in the Universal Dependencies set, for example {@code PROPN}
 */
public record Token(Span span, String text, String tag) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tag, "tag");
  }

  public boolean isProperNoun() {
    return tag.equals("PROPN");
  }

  public boolean isPunctuation() {
    return tag.equals("PUNCT") || tag.equals("SYM");
  }

  /** Whether the token starts with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
