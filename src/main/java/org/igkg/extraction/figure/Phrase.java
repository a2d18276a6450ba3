package org.igkg.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * The words after a number: what was counted.
 *
 * @param head the last word of the unit in lower case; empty when no noun follows
 * @param unit the nouns with their adjectives, as said
 * @param about what follows the unit, up to a few words
 * @param first the token right after the number, in lower case; empty at the sentence end
 */
record Phrase(
    String head, String unit, Optional<Span> unitSpan, Optional<String> about, String first) {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> INSIDE =
      Set.of("NOUN", "PROPN", "ADJ", "ADV", "NUM", "DET", "PRON", "VERB", "CCONJ", "SYM");
  private static final Set<String> LINKS =
      Set.of("of", "in", "for", "from", "with", "on", "who", "that", "to", "against", "per", "a");
  private static final int LONGEST = 7;
  private static final int ABOUT_WORDS = 6;

  static Phrase after(Quantity q, Sentence sentence, String text) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < q.span().end()) {
      at++;
    }
    String first = at < tokens.size() ? lower(tokens.get(at)) : "";
    Optional<Span> glued = glued(q, tokens, at);
    if (glued.isPresent()) {
      String unit = glued.get().in(text);
      return new Phrase(unit.toLowerCase(Locale.ROOT), unit, glued, about(tokens, at, text), first);
    }
    int from = first.equals("of") ? at + 1 : at;
    int noun = firstNoun(tokens, from);
    if (noun < 0) {
      return new Phrase("", "", Optional.empty(), about(tokens, at, text), first);
    }
    boolean time = lower(tokens.get(noun)).matches("(?:year|month)s?");
    int end = time ? noun + 1 : nounsEnd(tokens, noun);
    Span span = new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    return new Phrase(
        head(tokens.get(end - 1)),
        span.in(text),
        Optional.of(span),
        about(tokens, end, text),
        first);
  }

  /** An acronym written onto the number: {@code 17DCs}. */
  private static Optional<Span> glued(Quantity q, List<Token> tokens, int next) {
    if (next == 0 || tokens.get(next - 1).span().end() <= q.span().end()) {
      return Optional.empty();
    }
    Span rest = new Span(q.span().end(), tokens.get(next - 1).span().end());
    String word = tokens.get(next - 1).text();
    String unit = word.substring(Math.max(0, word.length() - rest.length()));
    return unit.matches("\\p{Lu}{2,}s?") ? Optional.of(rest) : Optional.empty();
  }

  /** After at most three nouns; a possessive ({@code the world's companies}) opens a new run. */
  private static int nounsEnd(List<Token> tokens, int noun) {
    int end = noun + 1;
    while (end < tokens.size() && end < noun + 3 && isNoun(tokens.get(end))) {
      end++;
    }
    if (end < tokens.size() && lower(tokens.get(end)).matches("[\u2019']s?")) {
      int next = firstNoun(tokens, end + 1);
      return next < 0 ? end : nounsEnd(tokens, next);
    }
    return end;
  }

  /** The first noun after the number, when only its own adjectives lie between. */
  private static int firstNoun(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + LONGEST; i++) {
      if (isNoun(tokens.get(i))) {
        return i;
      }
      if (i > from && tokens.get(i).text().equals(",")) {
        continue;
      }
      boolean verbAsAdjective =
          tokens.get(i).tag().equals("VERB") && lower(tokens.get(i)).matches(".*(?:ed|ing)");
      if (!INSIDE.contains(tokens.get(i).tag())
          || tokens.get(i).tag().equals("VERB") && !verbAsAdjective) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<String> about(List<Token> tokens, int from, String text) {
    if (from >= tokens.size() || !LINKS.contains(lower(tokens.get(from)))) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    for (int i = from + 1; i < tokens.size() && words.size() < ABOUT_WORDS; i++) {
      if (tokens.get(i).isPunctuation()) {
        break;
      }
      words.add(tokens.get(i));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end())
                .in(text));
  }

  private static boolean isNoun(Token token) {
    return NOUNS.contains(token.tag())
        && Character.isLetter(token.text().codePointAt(0))
        && !token.text().equalsIgnoreCase("each");
  }

  private static String head(Token token) {
    return lower(token).replaceFirst("^.*[\\-\u2010\u2011]", "");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
