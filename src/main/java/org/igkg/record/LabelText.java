package org.igkg.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The characters of a label made comparable; what was printed is kept elsewhere. */
final class LabelText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC`]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private LabelText() {}

  /** As printed, on one line. */
  static String collapsed(String printed) {
    return SPACES.matcher(printed.strip()).replaceAll(" ");
  }

  /** One hyphen, one apostrophe, single spaces: what names are made of. */
  static String plain(String printed) {
    String hyphens = HYPHENS.matcher(collapsed(printed)).replaceAll("-");
    return APOSTROPHES.matcher(hyphens).replaceAll("'");
  }

  static List<String> words(String plain) {
    return Stream.of(plain.split(" ")).filter(w -> !w.isEmpty()).toList();
  }

  /** To compare: capitals without accents and points, hyphens as spaces. */
  static String folded(String printed) {
    String decomposed = Normalizer.normalize(plain(printed), Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("").replace(".", "").replace('-', ' ');
    return collapsed(letters.toUpperCase(Locale.ROOT));
  }

  /** Whether there are letters and all of them are capitals. */
  static boolean isCapitals(String word) {
    return word.chars().anyMatch(Character::isLetter)
        && word.chars().noneMatch(Character::isLowerCase);
  }

  /** A capital, then letters, hyphens, apostrophes and points. */
  static boolean isNameWord(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || "-'.".indexOf(c) >= 0);
  }
}
