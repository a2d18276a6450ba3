package org.igkg.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in capitals to ordinary case. Words that are not all capitals stay as they are printed.
 *
 * <p>The rules are those of formats.md, section 5 (normal form of a person). {@code La} and {@code
 * Le} are small only behind another particle ({@code de la}), {@code El} and {@code Al} keep their
 * capital, as their bearers write them. Wrong for names whose bearers do otherwise; where an
 * authority file has the name, its spelling is used instead.
 */
final class NameCase {
  private static final Set<String> PARTICLES =
      Set.of(
          "da", "das", "de", "del", "della", "der", "do", "dos", "du", "van", "von", "bin", "bint",
          "ibn", "ben", "ter", "zu");

  /** Small only after a particle: {@code van den}, {@code de la}. */
  private static final Set<String> SECOND_PARTICLES = Set.of("la", "las", "le", "los", "den");

  private static final Set<String> NUMERALS = Set.of("II", "III", "IV");

  /** Two letters without vowel are initials ({@code JJ}); these are a surname and titles. */
  private static final Set<String> WORDS_WITHOUT_VOWEL = Set.of("NG", "ST", "JR", "SR", "MD");

  /**
   * After {@code Mac} these begin a name of its own; before others ({@code Machado}) it is none.
   */
  private static final String BEGINS_AFTER_MAC = "CDFGLMNPQTW";

  private static final int SHORTEST_WITH_MAC = 7;

  /** {@code McDOE}, as captioners write it in labels of capitals. */
  private static final Pattern HALF_CAPITALS = Pattern.compile("Ma?c\\p{Lu}{2,}");

  private NameCase() {}

  /** Whether {@code word}, in small letters, can stand inside a name. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word)
        || SECOND_PARTICLES.contains(word)
        || Set.of("e", "y", "el", "al", "sm").contains(word);
  }

  /** The words of a name, in ordinary case, joined by spaces. */
  static String ordinary(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      name.append(i == 0 ? "" : " ").append(word(words, i));
    }
    return name.toString();
  }

  private static String word(List<String> words, int i) {
    String word = words.get(i);
    if (HALF_CAPITALS.matcher(word).matches()) {
      return hyphenated(word.toUpperCase(Locale.ROOT));
    }
    if (!LabelText.isCapitals(word)) {
      return word;
    }
    if (i > 0 && i < words.size() - 1 && isSmall(words.get(i - 1), word)) {
      return lower(word);
    }
    return isKept(word, i) ? word : hyphenated(word);
  }

  private static boolean isSmall(String before, String word) {
    return PARTICLES.contains(lower(word))
        || SECOND_PARTICLES.contains(lower(word)) && PARTICLES.contains(lower(before));
  }

  private static boolean isKept(String word, int i) {
    String letters = word.replace(".", "");
    boolean initials = letters.length() * 2 == word.length() || letters.length() == 1;
    return initials || i > 0 && NUMERALS.contains(word) || isTwoConsonants(word);
  }

  private static boolean isTwoConsonants(String word) {
    return word.length() == 2
        && !WORDS_WITHOUT_VOWEL.contains(word)
        && word.chars().allMatch(c -> "BCDFGHJKLMNPQRSTVWXZ".indexOf(c) >= 0);
  }

  private static String hyphenated(String word) {
    StringBuilder name = new StringBuilder();
    for (String part : word.split("(?<=-)")) {
      name.append(apostrophe(part));
    }
    return name.toString();
  }

  /** {@code O'Malley}, {@code N'Diaye}, but {@code Sa'ad}. */
  private static String apostrophe(String part) {
    int at = part.indexOf('\'');
    boolean prefix = at == 1 && at < part.length() - 1;
    return prefix ? capitalised(part.substring(0, 2)) + mac(part.substring(2)) : mac(part);
  }

  private static String mac(String part) {
    if (part.startsWith("MC") && part.length() > 3) {
      return "Mc" + capitalised(part.substring(2));
    }
    boolean mac =
        part.startsWith("MAC")
            && part.length() >= SHORTEST_WITH_MAC
            && BEGINS_AFTER_MAC.indexOf(part.charAt(3)) >= 0;
    return mac ? "Mac" + capitalised(part.substring(3)) : capitalised(part);
  }

  private static String capitalised(String part) {
    int first = part.offsetByCodePoints(0, 1);
    return part.substring(0, first) + lower(part.substring(first));
  }

  /** The dotted capital I would become two characters. */
  private static String lower(String text) {
    return text.replace('İ', 'i').toLowerCase(Locale.ROOT);
  }
}
