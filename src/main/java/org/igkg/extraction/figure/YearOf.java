package org.igkg.extraction.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/** The year that a figure holds for: the next one said close after it, else one close before it. */
final class YearOf {
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:in|by|since|until|of|during|year)\\s+(?:the\\s+year\\s+)?((?:19|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Characters between figure and year; further off another figure or clause lies between. */
  private static final int NEAR = 60;

  private YearOf() {}

  static Optional<Integer> figure(CharSequence text, Span sentence, Span figure) {
    Optional<Integer> before = Optional.empty();
    Matcher m = YEAR.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      Optional<Integer> year = Optional.of(Integer.valueOf(m.group(1)));
      if (m.start() >= figure.end()) {
        return m.start() - figure.end() <= NEAR ? year : before;
      }
      before = figure.start() - m.end() <= NEAR ? year : before;
    }
    return before;
  }
}
