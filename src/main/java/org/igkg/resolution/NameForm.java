package org.igkg.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A personal name in the form in which names are compared: words in lower case, accents and marks
 * gone, hyphenated parts apart.
 *
 * @param isFull whether it has given and family name: two words or more as printed; {@code St. Doe}
 *     is a family name alone
 */
record NameForm(List<String> words, boolean isFull) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern SAINT =
      Pattern.compile("(?:st|ste|saint)\\.? \\S+", Pattern.CASE_INSENSITIVE);

  /** Shorter words differ by chance too often. */
  private static final int SHORTEST_WITH_TYPO = 5;

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words =
        Arrays.stream(BREAKS.split(plain.toLowerCase(Locale.ROOT)))
            .filter(w -> !w.isEmpty())
            .toList();
    boolean full = name.strip().contains(" ") && !SAINT.matcher(name.strip()).matches();
    return new NameForm(words, full);
  }

  /** Whether every word of {@code part} stands in this name. */
  boolean contains(NameForm part) {
    return words.containsAll(part.words);
  }

  /** The same name written by ear: one word differs in one letter, all others are equal. */
  boolean isTypoOf(NameForm other) {
    if (words.size() != other.words.size() || equals(other)) {
      return false;
    }
    int typos = 0;
    for (int i = 0; i < words.size(); i++) {
      String one = words.get(i);
      String two = other.words.get(i);
      if (!one.equals(two)) {
        typos += oneLetterApart(one, two) ? 1 : 2;
      }
    }
    return typos == 1;
  }

  /** {@code Doe Jane} and {@code Jane Doe}: the family name first, and last. */
  boolean isTurned(NameForm other) {
    if (words.size() != other.words.size() || equals(other)) {
      return false;
    }
    List<String> turned = new ArrayList<>(other.words);
    Collections.rotate(turned, 1);
    boolean familyFirst = turned.equals(words);
    Collections.rotate(turned, -2);
    return familyFirst || turned.equals(words);
  }

  /** {@code Ed Doe} and {@code Edward Doe}: the given name shortened, the family name equal. */
  boolean isShortFormOf(NameForm other) {
    if (!isFull() || !other.isFull() || !last().equals(other.last())) {
      return false;
    }
    String given = words.get(0);
    String longer = other.words.get(0);
    return words.size() == other.words.size()
        && longer.length() > given.length()
        && longer.startsWith(given);
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  private static boolean oneLetterApart(String one, String two) {
    if (Math.min(one.length(), two.length()) < SHORTEST_WITH_TYPO
        || Math.abs(one.length() - two.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(one.length(), two.length());
    while (same < shorter && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    int skipOne = one.length() >= two.length() ? same + 1 : same;
    int skipTwo = two.length() >= one.length() ? same + 1 : same;
    return one.substring(Math.min(skipOne, one.length()))
        .equals(two.substring(Math.min(skipTwo, two.length())));
  }
}
