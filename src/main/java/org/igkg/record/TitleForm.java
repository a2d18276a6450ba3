package org.igkg.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a title is written: as printed on the page, or as the slug of its address. */
enum TitleForm {
  PRINTED,
  /** Lower case; punctuation and most separators are gone. */
  SLUG;

  private static final Pattern WING = Pattern.compile("(?<=\\b[IVX]{1,4}) (?=[A-F]$)");

  /**
   * {@code salle xi} gives {@code Salle XI}: numerals and single letters in capitals; {@code
   * convention hall i c} gets its hyphen back.
   */
  static String roomInOrdinaryCase(String words) {
    String room =
        Arrays.stream(words.split(" "))
            .map(TitleForm::inOrdinaryCase)
            .collect(Collectors.joining(" "));
    return WING.matcher(room).replaceFirst("-");
  }

  private static String inOrdinaryCase(String word) {
    boolean numeral = word.chars().allMatch(c -> "ivxl-".indexOf(c) >= 0) || word.length() < 3;
    return numeral
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
