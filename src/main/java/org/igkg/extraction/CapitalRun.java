package org.igkg.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * Capitalised words that stand together, joined by small words that names hold: the raw form of a
 * personal name or the name of a body.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 */
public record CapitalRun(Sentence sentence, int first, int last) {

  /** Marks that stay inside a word: {@code Kardefelt-Winther}, {@code O'Maley}. */
  private static final Set<String> JOINTS = Set.of("-", "\u2011", "\u2010", "'", "\u2019");

  private static final Pattern SYLLABLE = Pattern.compile("[a-z]{1,5}");

  /** What follows a hyphen behind other names; the last are Japanese courtesies. */
  private static final Set<String> SUFFIXES =
      Set.of(
          "based", "led", "wide", "run", "like", "free", "born", "made", "only", "plus", "owned",
          "san", "sama", "kun", "chan");

  /** The runs of a sentence, as long as they get, from left to right. */
  public static List<CapitalRun> in(Sentence sentence, Predicate<String> connector) {
    List<CapitalRun> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      if (isWord(sentence.tokens().get(i))) {
        int end = endOf(sentence.tokens(), i, connector);
        runs.add(new CapitalRun(sentence, i, end));
        i = end + 1;
      } else {
        i++;
      }
    }
    return runs;
  }

  public List<Token> tokens() {
    return sentence.tokens().subList(first, last + 1);
  }

  public Span span() {
    List<Token> tokens = sentence.tokens();
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** The run without its first {@code n} tokens. */
  public CapitalRun dropFirst(int n) {
    return new CapitalRun(sentence, first + n, last);
  }

  public boolean opensSentence() {
    return first == 0;
  }

  /** The words as printed, those joined by a mark as one; the mark may be part of a token. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    boolean joined = false;
    int end = -1;
    for (Token token : tokens()) {
      String text = token.text();
      boolean joint = JOINTS.contains(text);
      if ((joint || joined && end == token.span().start()) && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + text);
      } else {
        words.add(text);
      }
      joined = JOINTS.contains(text.substring(text.length() - 1));
      end = token.span().end();
    }
    return words;
  }

  private static int endOf(List<Token> tokens, int start, Predicate<String> connector) {
    int end = start;
    int i = start + 1;
    while (i < tokens.size()) {
      if (isWord(tokens.get(i))) {
        end = i++;
      } else if (isJoint(tokens, i) || i > start + 1 && isKoreanJoint(tokens, i)) {
        end = i + 1;
        i += 2;
      } else {
        int next = afterConnectors(tokens, i, connector);
        if (next < 0) {
          return end;
        }
        end = next;
        i = next + 1;
      }
    }
    return end;
  }

  /** Index of the capitalised word after up to three small words, or -1. */
  private static int afterConnectors(List<Token> tokens, int i, Predicate<String> connector) {
    int at = i;
    while (at < tokens.size() && at < i + 3 && connector.test(tokens.get(at).text())) {
      at++;
    }
    return at > i && at < tokens.size() && isWord(tokens.get(at)) ? at : -1;
  }

  /** A mark between two word parts without blanks, the second of which is no possessive. */
  private static boolean isJoint(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !JOINTS.contains(tokens.get(i).text())) {
      return false;
    }
    Token mark = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean tight =
        tokens.get(i - 1).span().end() == mark.span().start()
            && mark.span().end() == next.span().start();
    return tight && Character.isUpperCase(next.text().charAt(0)) && next.text().length() > 1;
  }

  /** {@code Ban Ki-moon}: the second syllable of a given name, after a family name. */
  private static boolean isKoreanJoint(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !JOINTS.contains(tokens.get(i).text())) {
      return false;
    }
    String before = tokens.get(i - 1).text();
    String after = tokens.get(i + 1).text();
    boolean tight =
        tokens.get(i - 1).span().end() == tokens.get(i).span().start()
            && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    return tight
        && SYLLABLE.matcher(before.toLowerCase(Locale.ROOT)).matches()
        && Character.isLowerCase(before.codePointAt(before.length() - 1))
        && SYLLABLE.matcher(after).matches()
        && !SUFFIXES.contains(after);
  }

  private static boolean isWord(Token token) {
    String text = token.text();
    boolean camel = text.length() > 2 && Character.isUpperCase(text.charAt(1));
    return Character.isLetter(text.codePointAt(0))
        && (Character.isUpperCase(text.codePointAt(0)) || camel)
        && !text.equals("I");
  }
}
