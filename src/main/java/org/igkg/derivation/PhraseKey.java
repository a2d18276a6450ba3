package org.igkg.derivation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.igkg.source.Slug;

/** What variants of a phrase share: letters and digits, in lower case, each word singular. */
final class PhraseKey {
  private PhraseKey() {}

  /** {@code data-center} for "Data centers"; empty for a phrase without Latin letters. */
  static String of(String phrase) {
    return Arrays.stream(Slug.of(phrase).split("-"))
        .map(PhraseKey::singular)
        .collect(Collectors.joining("-"));
  }

  /** Regular English plurals only; both sides of a comparison go through the same rule. */
  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && "siu".indexOf(word.charAt(word.length() - 2)) < 0;
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
