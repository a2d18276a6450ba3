package org.igkg.extraction.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/**
 * Finds numbers with their scale, sign and range: digits, number words, percentages, currencies,
 * fractions, {@code twice}. Dates, times and labels are still among them.
 */
final class QuantityFinder {
  private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|bn|mn|k)";
  private static final String PERCENT = "%|\\s?per ?cent(?:age points?)?\\b|\\s?pct\\b";
  private static final String DASH = "\\s?[\\-\u2010-\u2015]+\\s?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,:/#+]|\\w[\\-\u2010\u2011])(?<currency>(?:US ?)?\\$|\u20AC|\u00A3|USD |EUR )?\\s?"
              + "(?:(?<low>(?!(?:19|20)\\d\\d\\b)(?:"
              + DIGITS
              + "))(?<lowpercent>%)?(?:"
              + DASH
              + "|\\sto\\s(?=\\d)))?"
              + "(?<base>"
              + DIGITS
              + "|\\b"
              + NumberWords.WORD
              + "(?![a-z])|\\ban?(?=\\s"
              + SCALE
              + "\\b))"
              + "(?<scale>(?:[\\s\\-\u2011]?"
              + SCALE
              + "\\b){0,2})"
              + "(?<rest>\\sand\\s"
              + NumberWords.WORD
              + "\\b(?!\\s(?:million|billion|hundred|thousand)))?"
              + "(?<percent>"
              + PERCENT
              + ")?",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> PARTS =
      Map.of(
          "half", "2", "third", "3", "quarter", "4", "fourth", "4", "fifth", "5", "sixth", "6",
          "seventh", "7", "eighth", "8", "tenth", "10");

  private static final Pattern FRACTION =
      Pattern.compile(
          "\\b(?<count>an?|one|two|three|four)(?<hyphen>[\\s\\-\u2011])"
              + "(?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?\\s(?:of\\b|the\\b)"
              + "|(?<half>\\bhalf)(?=\\s(?:of|a second|the)\\b)"
              + "|\\b(?<in>one|two|three|four|\\d)\\s(?:in|out of)\\s(?:every\\s)?(?<n>three|four|five|six|seven|eight|nine|ten|\\d{1,3})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TWICE =
      Pattern.compile(
          "\\b(?:(?<times>twice|thrice)\\s(?:as|the|more)\\b"
              + "|(?<factor>\\d+(?:\\.\\d+)?|"
              + NumberWords.WORD
              + ")"
              + "(?:[\\-\u2010\u2011](?:times|fold)|fold|\\stimes\\s(?:more|higher|faster|larger|bigger|lower|that|as|the))\\b)",
          Pattern.CASE_INSENSITIVE);

  private QuantityFinder() {}

  /** The quantities of one sentence in order; offsets count in {@code text}. */
  static List<Quantity> find(CharSequence text, Span sentence) {
    if (!mayHoldNumber(text, sentence)) {
      return List.of();
    }
    List<Quantity> found = new ArrayList<>();
    Matcher fraction = FRACTION.matcher(text).region(sentence.start(), sentence.end());
    while (fraction.find()) {
      found.add(fraction(fraction));
    }
    Matcher twice = TWICE.matcher(text).region(sentence.start(), sentence.end());
    while (twice.find()) {
      found.add(exact(new Span(twice.start(), twice.end()), times(twice), "times"));
    }
    numbers(text, sentence, found);
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }

  /** Most sentences have neither a digit nor one of the words, and need no pattern to be tried. */
  private static boolean mayHoldNumber(CharSequence text, Span sentence) {
    int start = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      char c = i < sentence.end() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        return true;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter) {
        if (i - start > 2 && isOfNumber(text.subSequence(start, i).toString())) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isOfNumber(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return NumberWords.isNumber(folded)
        || PARTS.containsKey(folded)
        || folded.equals("twice")
        || folded.equals("thrice")
        || folded.endsWith("fold");
  }

  private static BigDecimal times(Matcher m) {
    if (m.group("factor") != null) {
      return NumberWords.value(m.group("factor"));
    }
    return m.group("times").equalsIgnoreCase("twice") ? new BigDecimal(2) : new BigDecimal(3);
  }

  private static void numbers(CharSequence text, Span sentence, List<Quantity> found) {
    Matcher m =
        NUMBER.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
    while (m.find()) {
      Span span = trimmed(text, m.start(), m.end());
      if (found.stream().noneMatch(q -> q.span().overlaps(span))) {
        number(m, span, found);
      }
    }
  }

  private static void number(Matcher m, Span span, List<Quantity> found) {
    BigDecimal scale = NumberWords.scale(m.group("scale"));
    BigDecimal value = NumberWords.value(m.group("base")).multiply(scale);
    boolean word = !Character.isDigit(m.group("base").charAt(0));
    int end = span.end();
    if (m.group("rest") != null && completes(value, m)) {
      value = value.add(NumberWords.value(m.group("rest").strip().substring(3).strip()));
    } else if (m.group("rest") != null) {
      end = m.start("rest");
      m.region(m.start("rest") + 4, m.regionEnd());
    }
    Optional<String> unit = unit(m);
    Span whole = new Span(span.start(), end);
    if (m.group("low") != null) {
      BigDecimal low = NumberWords.value(m.group("low"));
      found.add(new Quantity(whole, low.multiply(scale), unit, word, unit.isPresent()));
    }
    found.add(new Quantity(whole, value, unit, word, unit.isPresent() || scale.intValue() > 1));
  }

  /** {@code one hundred and six}, {@code 190 and six}: the rest fills the zeros of the value. */
  private static boolean completes(BigDecimal value, Matcher m) {
    BigDecimal rest = NumberWords.value(m.group("rest").strip().substring(3).strip());
    BigDecimal room = value.compareTo(new BigDecimal(100)) < 0 ? BigDecimal.ONE : BigDecimal.TEN;
    boolean round = value.remainder(room).signum() == 0;
    return round && room.compareTo(rest) > 0 && value.compareTo(new BigDecimal(1000)) < 0;
  }

  private static Optional<String> unit(Matcher m) {
    if (m.group("percent") != null || m.group("lowpercent") != null) {
      return Optional.of("%");
    }
    if (m.group("currency") == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (m.group("currency").strip().toUpperCase(Locale.ROOT)) {
          case "\u20AC", "EUR" -> "EUR";
          case "\u00A3" -> "GBP";
          default -> "USD";
        });
  }

  /**
   * Halves and {@code one-seventh} as fractions; {@code a third}, {@code one in three} as percent.
   */
  private static Quantity fraction(Matcher m) {
    if (m.group("half") != null) {
      return exact(span(m, "half"), new BigDecimal("0.5"), "");
    }
    if (m.group("in") != null) {
      Span span = new Span(m.start("in"), m.end("n"));
      return percent(span, NumberWords.value(m.group("in")), NumberWords.value(m.group("n")));
    }
    Span span = new Span(m.start("count"), m.end("part"));
    BigDecimal count = NumberWords.value(m.group("count"));
    BigDecimal part = new BigDecimal(PARTS.get(m.group("part").toLowerCase(Locale.ROOT)));
    boolean asFraction = !m.group("hyphen").isBlank() || part.intValue() == 2;
    return asFraction
        ? exact(span, count.divide(part, 6, RoundingMode.HALF_UP).stripTrailingZeros(), "")
        : percent(span, count, part);
  }

  private static Quantity percent(Span span, BigDecimal count, BigDecimal of) {
    BigDecimal hundred = count.multiply(new BigDecimal(100));
    return exact(span, hundred.divide(of, 1, RoundingMode.HALF_UP).stripTrailingZeros(), "%");
  }

  private static Quantity exact(Span span, BigDecimal value, String unit) {
    return new Quantity(
        span, value, unit.isEmpty() ? Optional.empty() : Optional.of(unit), true, true);
  }

  private static Span span(Matcher m, String group) {
    return new Span(m.start(group), m.end(group));
  }

  private static Span trimmed(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, end);
  }
}
