package org.igkg.resolution.people;

/** How two words differ in writing. */
public final class Spelling {
  /** Shorter words differ by chance too often. */
  private static final int SHORTEST_WITH_SLIP = 5;

  private static final int LONG = 9;
  private static final String VOWELS = "aeiouy";

  private Spelling() {}

  /**
   * Whether one word may be the other by a slip: one letter more, less, other or two letters
   * swapped; two, if it sounds the same and is long or begins with the same letter. Of short words
   * only those that sound the same vowel by vowel: Jon and John, Sara and Sarah.
   */
  public static boolean isSlip(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    if (shorter < SHORTEST_WITH_SLIP) {
      return shorter > 1 && Sound.spelled(one).equals(Sound.spelled(two));
    }
    if (Math.abs(one.length() - two.length()) > 2) {
      return false;
    }
    int distance = distance(one, two);
    boolean sounds = distance == 2 && Sound.of(one).equals(Sound.of(two));
    return distance == 1 || sounds && (shorter >= LONG || one.charAt(0) == two.charAt(0));
  }

  /**
   * Whether the words differ as names of a man and a woman do: Mario and Maria, Daniel and Daniela,
   * Christian and Christina, Petrov and Petrova.
   */
  static boolean isOtherGender(String one, String two) {
    if (one.length() != two.length()) {
      String longer = one.length() > two.length() ? one : two;
      String shorter = one.length() > two.length() ? two : one;
      return end(longer) == 'a'
          && end(shorter) != 'a'
          && longer.length() - shorter.length() <= 2
          && longer.startsWith(shorter.substring(0, shorter.length() - 1));
    }
    return end(one) != end(two) && (isVowel(end(one)) || isVowel(end(two)));
  }

  private static char end(String word) {
    return word.charAt(word.length() - 1);
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** Edits between two words; a swap of neighbours is one (optimal string alignment). */
  static int distance(String one, String two) {
    int[][] edits = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, two, i, j);
      }
    }
    return edits[one.length()][two.length()];
  }

  private static int step(int[][] edits, String one, String two, int i, int j) {
    boolean same = one.charAt(i - 1) == two.charAt(j - 1);
    int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    best = Math.min(best, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
