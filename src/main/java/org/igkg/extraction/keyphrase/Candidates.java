package org.igkg.extraction.keyphrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.igkg.extraction.Words;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * Collects noun phrases of at most four words: adjectives and nouns that end in a noun, also two
 * short ones joined by {@code of}. Inside a run of such words every stretch that ends in a noun is
 * a candidate.
 */
final class Candidates {
  private static final int LONGEST = 4;
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ");

  private final Map<List<String>, Candidate> byWords = new LinkedHashMap<>();
  private final SpokenWords spoken;
  private final Set<String> names;
  private final String text;

  /**
   * @param names folded words of people's names in this record
   */
  Candidates(String text, SpokenWords spoken, Set<String> names) {
    this.text = text;
    this.spoken = spoken;
    this.names = new HashSet<>(names);
  }

  Collection<Candidate> all() {
    return byWords.values();
  }

  void add(Sentence sentence, boolean title) {
    List<Token> tokens = sentence.tokens();
    int start = 0;
    while (start < tokens.size()) {
      int end = start;
      while (end < tokens.size() && isInside(tokens.get(end))) {
        end++;
      }
      if (end > start) {
        stretches(tokens, start, end, title);
        joined(tokens, start, end, title);
      }
      start = Math.max(end, start + 1);
    }
  }

  private void stretches(List<Token> tokens, int start, int end, boolean title) {
    for (int from = start; from < end; from++) {
      for (int to = from + 1; to <= Math.min(end, from + LONGEST); to++) {
        put(tokens.subList(from, to), title);
      }
    }
  }

  /** {@code freedom of expression}: the last noun before {@code of} and the run after it. */
  private void joined(List<Token> tokens, int start, int end, boolean title) {
    if (end + 1 >= tokens.size() || !tokens.get(end).text().equalsIgnoreCase("of")) {
      return;
    }
    int from = end + 1;
    int to = from;
    while (to < tokens.size() && to < from + 2 && isInside(tokens.get(to))) {
      to++;
    }
    if (to > from) {
      put(tokens.subList(end - 1, to), title);
    }
  }

  private void put(List<Token> phrase, boolean title) {
    Token last = phrase.get(phrase.size() - 1);
    if (!NOUNS.contains(last.tag()) || !NOUNS.contains(phrase.get(0).tag()) && phrase.size() == 1) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (Token t : phrase) {
      words.add(Singular.of(Words.fold(t.text().replaceAll("[\u2010\u2011]", "-"))));
    }
    if (isUsable(words, phrase)) {
      Span span = new Span(phrase.get(0).span().start(), last.span().end());
      boolean proper = phrase.stream().allMatch(Token::isProperNoun);
      byWords
          .computeIfAbsent(List.copyOf(words), Candidate::new)
          .add(span.in(text), span, title, proper);
    }
  }

  private boolean isUsable(List<String> words, List<Token> phrase) {
    for (int i = 0; i < words.size(); i++) {
      boolean edge = i == 0 || i == words.size() - 1;
      String printed = Words.fold(phrase.get(i).text());
      if (names.contains(printed)
          || edge && spoken.isSessionWord(words.get(i))
          || !edge && spoken.isSessionWord(words.get(i)) && !printed.equals("of")) {
        return false;
      }
    }
    return words.stream().mapToInt(String::length).sum() > 2
        || phrase.get(0).text().equals(phrase.get(0).text().toUpperCase(Locale.ROOT));
  }

  private static boolean isInside(Token t) {
    return INSIDE.contains(t.tag())
        && Character.isLetter(t.text().codePointAt(0))
        && t.text()
            .codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == 0x2011 || c == 0x2010);
  }
}
