package org.igkg.resolution.people;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.igkg.authority.Correction;
import org.igkg.authority.Correction.Action;
import org.igkg.authority.KnownPerson;
import org.igkg.resolution.people.Comparison.Verdict;

/** Pairs of people whom an editor wants kept apart, whatever their names. */
record Apart(List<Correction> corrections) {
  static final String FEATURE = "split-by-correction";

  static Apart of(Collection<Correction> all) {
    return new Apart(
        all.stream().filter(c -> c.action() == Action.SPLIT && c.document().isEmpty()).toList());
  }

  /** Marks the pairs as different; after all other comparisons, since it overrules them. */
  void mark(List<Profile> profiles, Agglomeration agglomeration) {
    for (Correction correction : corrections) {
      for (int one : of(correction.person(), profiles)) {
        for (int other : of(correction.target().orElseThrow(), profiles)) {
          if (one != other) {
            agglomeration.add(
                Math.min(one, other),
                Math.max(one, other),
                apart(profiles.get(one), profiles.get(other)));
          }
        }
      }
    }
  }

  private static Comparison apart(Profile one, Profile other) {
    return new Comparison(one.side(), other.side(), 0, Verdict.DIFFERENT, List.of(FEATURE));
  }

  private static int[] of(String key, List<Profile> profiles) {
    return IntStream.range(0, profiles.size()).filter(i -> has(profiles.get(i), key)).toArray();
  }

  private static boolean has(Profile profile, String key) {
    return profile.entry().map(KnownPerson::id).filter(key::equals).isPresent()
        || profile.appearances().stream().anyMatch(a -> a.key().equals(key));
  }
}
