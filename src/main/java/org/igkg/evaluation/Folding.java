package org.igkg.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which answers and annotations are compared; empty for an absent value. */
final class Folding {
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_LETTER_OR_DIGIT =
      Pattern.compile("[\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_WORD =
      Pattern.compile("[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern HONORIFICS =
      Pattern.compile(
          "^(?:(?:mr|mrs|ms|miss|dr|prof|professor|hon|honourable|honorable|h\\.?e|his excellency"
              + "|her excellency|sir|dame|amb|ambassador|minister|chair|chairman|madam|madame"
              + "|senator|judge|president)\\b\\.?,?\\s+)+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Folding() {}

  /** NFKC, hyphens alike, accents removed, blanks collapsed, case folded. */
  static String text(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = HYPHENS.matcher(plain).replaceAll("-").replace('\u2019', '\'');
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    return blanks(plain).strip().toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  /** A person's name: honorifics and punctuation removed too. */
  static String name(String name) {
    String plain = HONORIFICS.matcher(text(name)).replaceFirst("");
    return blanks(NO_WORD.matcher(plain).replaceAll(" ")).strip();
  }

  /** A title or an organisation's name: letters and digits only. */
  static String title(String title) {
    return NO_LETTER_OR_DIGIT.matcher(text(title)).replaceAll("");
  }

  /** Every run of white space made one space. */
  static String blanks(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** Last part of an IRI; the whole when it has only one. */
  static String lastSegment(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
