package org.igkg.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Years as people write them. */
final class Years {
  private static final Pattern PART = Pattern.compile("((?:19|20)\\d{2})(?:-((?:19|20)\\d{2}))?");

  private Years() {}

  /** {@code 2012,2015-2017} is four years; empty when it makes no sense, no year for no text. */
  static Optional<Set<Integer>> of(String text) {
    Set<Integer> years = new TreeSet<>();
    for (String part : text.isBlank() ? new String[0] : text.strip().split("\\s*,\\s*")) {
      Matcher range = PART.matcher(part);
      if (!range.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      IntStream.rangeClosed(first, last).forEach(years::add);
    }
    return Optional.of(years);
  }
}
