package org.igkg.resolution.people;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what speaks for two profiles being one person: how close their names are, how rare, what
 * else is said of both. All weights stand here, set on {@code pairs.csv} of the tests; {@link
 * Evidence} has what the sum comes to.
 */
final class Weighing {
  private static final double RARE = 0.12;
  private static final double COMMON = -0.1;
  private static final double SAME_ORGANISATION = 0.3;
  private static final double SAME_SESSION = 0.25;
  private static final double SAME_MEETING = 0.18;
  private static final double SAME_COUNTRY = 0.05;
  private static final double OTHER_COUNTRY = -0.45;
  private static final double OTHER_ORGANISATION_OF_RARE = -0.05;
  private static final double OTHER_ORGANISATION = -0.25;
  private static final double TWO_NAMES = -0.3;

  private final NameCommonness commonness;

  Weighing(NameCommonness commonness) {
    this.commonness = commonness;
  }

  /** Nothing when the names have nothing to do with each other. */
  Optional<Comparison> weigh(Profile one, Profile other) {
    Names names = closest(one, other);
    return names.relation() == NameRelation.NONE
        ? Optional.empty()
        : Optional.of(new Sum(one, other, names).comparison());
  }

  private record Names(ComparableName one, ComparableName other, NameRelation relation) {}

  private static Names closest(Profile one, Profile other) {
    Names best = null;
    for (ComparableName a : one.names()) {
      for (ComparableName b : other.names()) {
        NameRelation relation = NameRelation.of(a, b);
        if (best == null || relation.compareTo(best.relation()) < 0) {
          best = new Names(a, b, relation);
        }
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a profile without a name");
    }
    return best;
  }

  private static double base(NameRelation relation) {
    return switch (relation) {
      case SAME_NAME -> 0.8;
      case MIDDLE_LEFT_OUT -> 0.74;
      case SAME_SOUND -> 0.72;
      case TURNED_NAME -> 0.7;
      case PARTS_LEFT_OUT -> 0.66;
      case ONE_WORD_MISSPELT -> 0.64;
      case SHORT_GIVEN_NAME -> 0.58;
      case TURNED_AND_PARTS_LEFT_OUT -> 0.56;
      case INITIAL -> 0.55;
      case TWO_WORDS_MISSPELT -> 0.52;
      case NONE -> 0;
    };
  }

  /** One pair, feature by feature. */
  private final class Sum {
    private final Profile one;
    private final Profile other;
    private final Names names;
    private final Evidence evidence = new Evidence();

    Sum(Profile one, Profile other, Names names) {
      this.one = one;
      this.other = other;
      this.names = names;
    }

    Comparison comparison() {
      evidence.add(names.relation().printed(), base(names.relation()));
      boolean rare = commonness.isRare(names.one()) && commonness.isRare(names.other());
      evidence.add(rare ? "rare-name" : "common-name", rare ? RARE : COMMON);
      if (isMisspelt() && commonness.areTwoNames(names.one(), names.other())) {
        evidence.add("both-are-names", TWO_NAMES);
      }
      place();
      affiliation(rare);
      if (one.sharesDocument(other)) {
        evidence.exclude("apart-in-one-document");
      }
      return evidence.comparison(one.side(), other.side());
    }

    private boolean isMisspelt() {
      return names.relation() == NameRelation.ONE_WORD_MISSPELT
          || names.relation() == NameRelation.TWO_WORDS_MISSPELT;
    }

    private void place() {
      if (meet(one.sessions(), other.sessions())) {
        evidence.add("same-session", SAME_SESSION);
      } else if (meet(one.meetings(), other.meetings())) {
        evidence.add("same-meeting", SAME_MEETING);
      }
    }

    /** An organisation in common outweighs what else is stated of either. */
    private void affiliation(boolean rare) {
      if (meet(one.organisations(), other.organisations())) {
        evidence.add("same-organisation", SAME_ORGANISATION);
        return;
      }
      if (meet(one.countries(), other.countries())) {
        evidence.add("same-country", SAME_COUNTRY);
      } else if (bothStated(one.countries(), other.countries())) {
        evidence.add("other-country", OTHER_COUNTRY);
      }
      boolean files = one.entry().isPresent() || other.entry().isPresent();
      if (!files && bothStated(one.organisations(), other.organisations())) {
        evidence.add("other-organisation", rare ? OTHER_ORGANISATION_OF_RARE : OTHER_ORGANISATION);
      }
    }
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static boolean bothStated(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty();
  }
}
