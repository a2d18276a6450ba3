package org.igkg.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Ordinals as printed: {@code Fourth}, {@code Eigth} (so in 2013), {@code 2nd}, {@code 17 th}. */
public final class Ordinal {
  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** A regular expression of all of them, without capturing groups. */
  public static final String REGEX =
      "(?:Inaugural|Eigth|Twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
          + String.join("|", WORDS)
          + "|\\d{1,2} ?(?:st|nd|rd|th))\\b";

  private Ordinal() {}

  /** The number; empty for words that {@link #REGEX} does not match. */
  static OptionalInt of(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (word.equals("inaugural")) {
      return OptionalInt.of(1);
    }
    if (Character.isDigit(word.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(word.replaceAll("[^0-9]", "")));
    }
    if (word.startsWith("twenty")) {
      return OptionalInt.of(20 + inWords(word.substring(7)).orElse(0));
    }
    return inWords(word.equals("eigth") ? "eighth" : word)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static Optional<Integer> inWords(String word) {
    return Optional.of(WORDS.indexOf(word) + 1).filter(n -> n > 0);
  }
}
