package org.igkg.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Asks the model only where it has a choice: what stands between blanks and is of letters alone is
 * one token, a mark behind it another. The model sees no more than that stretch either, so that the
 * tokens are the same.
 */
final class WordTokenizer {
  /** Words of letters alone that Universal Dependencies part: {@code can} and {@code not}. */
  private static final Set<String> PARTED =
      Set.of(
          "cannot", "gonna", "wanna", "gotta", "dunno", "lemme", "gimme", "whatcha", "dont", "im");

  /** Never part of a word of letters; a full stop may be. */
  private static final String MARKS = ",;:?!";

  /** More than the stretches with marks or figures that come up again and again. */
  private static final int STRETCHES = 20_000;

  /** Longer ones are addresses and run-on text, which seldom come back. */
  private static final int LONGEST_KEPT = 24;

  private final Tokenizer model;
  private final Cache<String, Span[]> parts = Caffeine.newBuilder().maximumSize(STRETCHES).build();

  WordTokenizer(Tokenizer model) {
    this.model = model;
  }

  List<Span> tokenize(String words) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    while (start < words.length()) {
      int end = start;
      while (end < words.length() && !isBlank(words.charAt(end))) {
        end++;
      }
      if (end > start) {
        addTokens(words, start, end, tokens);
      }
      start = end + 1;
    }
    return tokens;
  }

  private void addTokens(String words, int start, int end, List<Span> tokens) {
    if (isPlain(words, start, end)) {
      tokens.add(new Span(start, end));
      return;
    }
    int mark = end - 1;
    if (mark > start && MARKS.indexOf(words.charAt(mark)) >= 0 && isPlain(words, start, mark)) {
      tokens.add(new Span(start, mark));
      tokens.add(new Span(mark, end));
      return;
    }
    for (Span part : parts(words.substring(start, end))) {
      tokens.add(new Span(start + part.getStart(), start + part.getEnd()));
    }
  }

  private Span[] parts(String stretch) {
    return stretch.length() > LONGEST_KEPT
        ? model.tokenizePos(stretch)
        : parts.get(stretch, model::tokenizePos);
  }

  private static boolean isPlain(String words, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(words.charAt(i))) {
        return false;
      }
    }
    return end - start > 9
        || !PARTED.contains(words.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
