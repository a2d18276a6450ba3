package org.igkg.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys that can stand in an IRI: lower-case ASCII letters, digits and single hyphens. */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * The slug of {@code text}: {@code João Pessoa's} gives {@code joao-pessoas}. Accents and
   * apostrophes fall away, every run of other characters becomes one hyphen. Empty when the text
   * has no Latin letter and no digit.
   */
  public static String of(String text) {
    return text.chars().allMatch(c -> c < 128) ? ofAscii(text) : ofAny(text);
  }

  /** The same in one pass, for what most texts are. */
  private static String ofAscii(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        slug.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        gap = false;
      } else {
        gap |= c != '\'';
      }
    }
    return slug.toString();
  }

  private static String ofAny(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    // letters that have no decomposition but a customary ASCII spelling
    plain =
        plain
            .replace('ı', 'i')
            .replace('ł', 'l')
            .replace('Ł', 'l')
            .replace('ø', 'o')
            .replace('Ø', 'o')
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("Æ", "ae")
            .replace('đ', 'd')
            .replace('Đ', 'd');
    String hyphened = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(hyphened).replaceAll("");
  }
}
