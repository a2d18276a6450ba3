package org.igkg.extraction.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** English number words and digits as values. */
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern GAP = Pattern.compile("[\\s\\-\u2010\u2011]+");
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("hundred", new BigDecimal("100")),
          Map.entry("thousand", new BigDecimal("1000")),
          Map.entry("k", new BigDecimal("1000")),
          Map.entry("million", new BigDecimal("1000000")),
          Map.entry("mn", new BigDecimal("1000000")),
          Map.entry("m", new BigDecimal("1000000")),
          Map.entry("billion", new BigDecimal("1000000000")),
          Map.entry("bn", new BigDecimal("1000000000")),
          Map.entry("trillion", new BigDecimal("1000000000000")));
  private static final Map<String, BigDecimal> VALUES = values();

  /** A written-out number below one hundred. */
  static final String WORD =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:[ \\-\u2011](?:"
          + String.join("|", SMALL.subList(1, 10))
          + "))?|"
          + String.join("|", longestFirst())
          + ")";

  private NumberWords() {}

  /** The value of a run of digits or of number words: {@code 1,200}, {@code twenty-five}. */
  static BigDecimal value(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return new BigDecimal(text.replace(",", ""));
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String word : GAP.split(text.toLowerCase(Locale.ROOT))) {
      sum = sum.add(VALUES.getOrDefault(word, BigDecimal.ZERO));
    }
    return sum;
  }

  /** Whether a word in lower case is a number or a scale: {@code seven}, {@code million}. */
  static boolean isNumber(String word) {
    return VALUES.containsKey(word) || SCALES.containsKey(word);
  }

  /** The factor of one or more scale words; 1 for none. */
  static BigDecimal scale(String words) {
    BigDecimal factor = BigDecimal.ONE;
    for (String word : GAP.split(words.toLowerCase(Locale.ROOT))) {
      factor = factor.multiply(SCALES.getOrDefault(word, BigDecimal.ONE));
    }
    return factor;
  }

  private static List<String> longestFirst() {
    return SMALL.stream().sorted((a, b) -> b.length() - a.length()).toList();
  }

  private static Map<String, BigDecimal> values() {
    Map<String, BigDecimal> values = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), BigDecimal.valueOf(i));
    }
    for (int i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), BigDecimal.valueOf(10L * (i + 2)));
    }
    values.put("a", BigDecimal.ONE);
    values.put("an", BigDecimal.ONE);
    return values;
  }
}
