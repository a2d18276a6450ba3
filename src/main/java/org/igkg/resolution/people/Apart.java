package org.igkg.resolution.people;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.igkg.authority.Correction;
import org.igkg.authority.Correction.Action;
import org.igkg.resolution.people.Comparison.Side;
import org.igkg.resolution.people.Comparison.Verdict;

/** Pairs whom an editor wants kept apart, whatever their names. */
public record Apart(List<Correction> corrections) {
  private static final String FEATURE = "split-by-correction";

  public static Apart of(Collection<Correction> all) {
    return new Apart(
        all.stream().filter(c -> c.action() == Action.SPLIT && c.document().isEmpty()).toList());
  }

  /**
   * Marks the pairs as different; after all other comparisons, since it overrules them.
   *
   * @param has whether a thing bears a key
   */
  public <T> void mark(
      List<T> things,
      Function<T, Side> side,
      BiPredicate<T, String> has,
      Agglomeration<T> agglomeration) {
    for (Correction correction : corrections) {
      for (int one : of(correction.person(), things, has)) {
        for (int other : of(correction.target().orElseThrow(), things, has)) {
          if (one != other) {
            agglomeration.add(
                Math.min(one, other),
                Math.max(one, other),
                apart(side.apply(things.get(one)), side.apply(things.get(other))));
          }
        }
      }
    }
  }

  private static Comparison apart(Side one, Side other) {
    return new Comparison(one, other, 0, Verdict.DIFFERENT, List.of(FEATURE));
  }

  private static <T> int[] of(String key, List<T> things, BiPredicate<T, String> has) {
    return IntStream.range(0, things.size()).filter(i -> has.test(things.get(i), key)).toArray();
  }

  /** That two different names are two is no news, unless an editor said it. */
  public static boolean isWorthTelling(Comparison comparison) {
    return comparison.verdict() != Verdict.DIFFERENT || comparison.features().contains(FEATURE);
  }
}
