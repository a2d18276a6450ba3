package org.igkg.resolution.people;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One spelling in the place of another, in names that are compared.
 *
 * @param by with groups as {@link java.util.regex.Matcher#replaceAll} takes them
 */
public record Rewrite(Pattern spelling, String by) {
  /**
   * Several, in their order.
   *
   * @param pairs of an expression and what takes its place, with a blank between them
   */
  public static List<Rewrite> of(String... pairs) {
    return Stream.of(pairs)
        .map(pair -> pair.split(" "))
        .map(pair -> new Rewrite(Pattern.compile(pair[0]), pair[1]))
        .toList();
  }

  /** The words after one rewrite after the other. */
  public static String apply(List<Rewrite> rewrites, String words) {
    String rewritten = words;
    for (Rewrite rewrite : rewrites) {
      rewritten = rewrite.spelling().matcher(rewritten).replaceAll(rewrite.by());
    }
    return rewritten;
  }
}
