package org.igkg.derivation;

import java.text.BreakIterator;
import java.util.Locale;

/** The sentence of a longer text that says certain words. */
final class Quote {
  private static final int LONGEST = 300;
  private static final String CUT = " …";

  private Quote() {}

  /**
   * The sentence around the first occurrence of {@code words}, the first sentence where they do not
   * occur; cut after a word where it is longer than 300 characters.
   */
  static String of(String text, String words) {
    int at = Math.max(0, text.indexOf(words));
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int end = sentences.following(at);
    int start = sentences.previous();
    return end == BreakIterator.DONE ? text : cut(text, start, end, at, words.length());
  }

  /**
   * Of a long sentence the part that begins with the words, or the beginning if they stand in it.
   */
  private static String cut(String text, int start, int end, int at, int length) {
    if (end - start <= LONGEST) {
      return text.substring(start, end).strip();
    }
    int from = at + length - start <= LONGEST ? start : at;
    int to = Math.min(end, from + LONGEST);
    int space = text.lastIndexOf(' ', to);
    String part = text.substring(from, to < end && space > from + length ? space : to).strip();
    return (from > start ? "… " : "") + part + (to < end ? CUT : "");
  }
}
