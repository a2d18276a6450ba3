package org.igkg.extraction.keyphrase;

/** Merges the variants of one word: singular and plural, with and without hyphen. */
final class Singular {
  private Singular() {}

  static String of(String folded) {
    String word = folded.replace("-", "");
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
