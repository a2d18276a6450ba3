package org.igkg.extraction.keyphrase;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
  private final PhraseVocabulary vocabulary;
  private final Set<String> names;
  private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+s");

  private final String text;
  private boolean announcing;

  /** The forms of the sentence's tokens. */
  private List<String> words = List.of();

  /**
   * @param names folded words of people's names in this record
   */
  Candidates(String text, SpokenWords spoken, PhraseVocabulary vocabulary, Set<String> names) {
    this.text = text;
    this.spoken = spoken;
    this.vocabulary = vocabulary;
    this.names = new HashSet<>(names);
  }

  Collection<Candidate> all() {
    return byWords.values();
  }

  void add(Sentence sentence, boolean title, boolean announcing) {
    this.announcing = announcing;
    List<Token> tokens = sentence.tokens();
    words = tokens.stream().map(Candidates::word).toList();
    terms(tokens, title);
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

  /** Terms of the topic scheme, whatever their parts of speech. */
  private void terms(List<Token> tokens, boolean title) {
    for (int from = 0; from < tokens.size(); from++) {
      int longest = vocabulary.mostWordsFrom(words.get(from));
      for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
        if (vocabulary.isTerm(words.subList(from, to))) {
          put(tokens, from, to, title);
        }
      }
    }
  }

  private static String word(Token t) {
    String printed = t.text().replace('\u2010', '-').replace('\u2011', '-');
    boolean acronym = printed.endsWith("s") && PLURAL_ACRONYM.matcher(printed).matches();
    return acronym
        ? Words.fold(printed.substring(0, printed.length() - 1))
        : Singular.of(Words.fold(printed));
  }

  private void stretches(List<Token> tokens, int start, int end, boolean title) {
    for (int from = start; from < end; from++) {
      for (int to = from + 1; to <= Math.min(end, from + LONGEST); to++) {
        put(tokens, from, to, title);
      }
    }
  }

  /** {@code freedom of expression}: the last noun before {@code of} and the run after it. */
  private void joined(List<Token> tokens, int start, int end, boolean title) {
    if (end + 1 >= tokens.size() || !isOf(tokens.get(end))) {
      return;
    }
    int from = end + 1;
    int to = from;
    while (to < tokens.size() && to < from + 2 && isInside(tokens.get(to))) {
      to++;
    }
    if (to > from) {
      put(tokens, end - 1, to, title);
      if (end - start > 1) {
        put(tokens, end - 2, to, title);
      }
    }
  }

  private void put(List<Token> tokens, int from, int to, boolean title) {
    List<Token> phrase = tokens.subList(from, to);
    List<String> form = words.subList(from, to);
    if (vocabulary.isTerm(form) || endsInNoun(phrase) && isUsable(form, phrase)) {
      Token last = phrase.get(phrase.size() - 1);
      Span span = new Span(phrase.get(0).span().start(), last.span().end());
      boolean proper = phrase.stream().allMatch(t -> t.isProperNoun() || isOf(t));
      Candidate c = candidate(form);
      if (c.spans.add(span)) {
        c.add(span.in(text), title, proper);
      }
      c.announced |= announcing;
    }
  }

  private Candidate candidate(List<String> form) {
    Candidate known = byWords.get(form);
    return known == null ? byWords.computeIfAbsent(List.copyOf(form), Candidate::new) : known;
  }

  private static boolean isOf(Token token) {
    return token.text().equalsIgnoreCase("of");
  }

  private static boolean endsInNoun(List<Token> phrase) {
    Token last = phrase.get(phrase.size() - 1);
    boolean online = phrase.size() > 1 && last.text().equalsIgnoreCase("online");
    return online || NOUNS.contains(last.tag());
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
    String word = t.text();
    boolean inside =
        INSIDE.contains(t.tag())
            || word.equalsIgnoreCase("online")
            || t.tag().equals("VERB") && word.toLowerCase(Locale.ROOT).endsWith("ing");
    return inside
        && Character.isLetter(word.codePointAt(0))
        && word.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == 0x2011 || c == 0x2010);
  }
}
