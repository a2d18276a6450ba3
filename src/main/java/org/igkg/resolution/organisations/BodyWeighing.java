package org.igkg.resolution.organisations;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.resolution.people.Appearance.Said;
import org.igkg.resolution.people.Comparison;
import org.igkg.resolution.people.Evidence;

/**
 * Weighs what speaks for two bodies being one. All weights stand here, set on {@code
 * organisations/pairs.csv} of the tests; {@link Evidence} has what the sum comes to.
 */
final class BodyWeighing {
  private static final double LONG_ACRONYM = 0.12;
  private static final double OF_WHATEVER_STATE = -0.3;

  /** The authority file lists the forms that its bodies are printed in; others need evidence. */
  private static final double NOT_A_LISTED_FORM = -0.1;

  private static final double SAME_PERSON = 0.3;
  private static final double SAME_SESSION = 0.25;
  private static final double SAME_MEETING = 0.1;
  private static final double SAME_COUNTRY = 0.3;
  private static final double OTHER_COUNTRY = -0.45;

  /** Acronyms of three letters stand for many bodies. */
  private static final int LONG = 4;

  /** What states have one of each of. */
  private static final Set<String> STATE_BODIES =
      Set.of(
          "ministry",
          "department",
          "government",
          "parliament",
          "senate",
          "cabinet",
          "assembly",
          "congress",
          "court",
          "embassy",
          "authority",
          "agency",
          "commission",
          "committee",
          "directorate",
          "council",
          "police",
          "regulator",
          "office",
          "bureau",
          "secretariat",
          "center",
          "institute",
          "university",
          "library",
          "bank");

  private static final Set<String> STATE_WORDS =
      Set.of(
          "national",
          "federal",
          "central",
          "state",
          "supreme",
          "high",
          "royal",
          "republic",
          "interior",
          "home",
          "culture",
          "trade",
          "commerce",
          "transport",
          "energy",
          "tourism",
          "agriculture",
          "defense",
          "youth",
          "child",
          "children",
          "women",
          "family",
          "technology",
          "ict",
          "post",
          "telecommunication",
          "telecom",
          "broadcasting",
          "consumer",
          "competition",
          "election",
          "electoral");

  /** What comes first in the names of parts of governments, before a field of work. */
  private static final Set<String> PORTFOLIOS =
      Set.of("ministry", "department", "directorate", "secretariat");

  private final Set<String> places = new HashSet<>();
  private final Set<String> forms = new HashSet<>(STATE_BODIES);
  private final Set<String> plain = new HashSet<>(STATE_WORDS);

  BodyWeighing(Authorities authorities) {
    authorities.organisationForms().keySet().forEach(w -> forms.addAll(BodyName.of(w).words()));
    authorities.fieldWords().forEach(w -> plain.addAll(BodyName.of(w).words()));
    plain.addAll(forms);
    authorities
        .countries()
        .values()
        .forEach(
            c -> {
              c.names().forEach(n -> places.addAll(BodyName.of(n).words()));
              c.demonyms().forEach(d -> places.addAll(BodyName.of(d).words()));
              c.capital().ifPresent(t -> places.addAll(BodyName.of(t).words()));
            });
    authorities.cities().forEach(t -> places.addAll(BodyName.of(t).words()));
    places.removeAll(forms);
  }

  /** Nothing when the names have nothing to do with each other. */
  Optional<Comparison> weigh(Body one, Body other) {
    BodyRelation relation = BodyRelation.of(one, other, forms);
    return relation == BodyRelation.NONE
        ? Optional.empty()
        : Optional.of(new Sum(one, other, relation).comparison());
  }

  private static double base(BodyRelation relation) {
    return switch (relation) {
      case SAME_NAME -> 0.9;
      case FORM_WORD_MISSPELT -> 0.87;
      case SAME_ACRONYM, INTRODUCED_ACRONYM -> 0.75;
      case ONE_WORD_MISSPELT -> 0.62;
      case INITIALS -> 0.55;
      case OTHER_NAME_OF_ACRONYM -> 0.5;
      case NONE -> 0;
    };
  }

  /**
   * Only words that every state uses, or a portfolio without the name of a place: no name tells
   * whose it is.
   */
  private boolean isOfWhateverState(Body body) {
    return !body.names().isEmpty()
        && body.names().stream().allMatch(n -> isPlain(n.words()) || isPortfolio(n.words()));
  }

  private boolean isPlain(List<String> words) {
    return plain.containsAll(words) && words.stream().anyMatch(STATE_BODIES::contains);
  }

  private boolean isPortfolio(List<String> words) {
    return PORTFOLIOS.contains(words.get(0)) && words.stream().noneMatch(places::contains);
  }

  /** One pair, feature by feature. */
  private final class Sum {
    private final Body one;
    private final Body other;
    private final BodyRelation relation;
    private final Evidence evidence = new Evidence();

    Sum(Body one, Body other, BodyRelation relation) {
      this.one = one;
      this.other = other;
      this.relation = relation;
    }

    Comparison comparison() {
      evidence.add(relation.printed(), base(relation));
      boolean acronym =
          relation == BodyRelation.SAME_ACRONYM
              || relation == BodyRelation.INTRODUCED_ACRONYM
              || relation == BodyRelation.INITIALS;
      if (acronym && hasLongAcronym()) {
        evidence.add("long-acronym", LONG_ACRONYM);
      }
      if (isOfWhateverState(one) || isOfWhateverState(other)) {
        evidence.add("of-whatever-state", OF_WHATEVER_STATE);
      }
      if (one.entry().isPresent() || other.entry().isPresent()) {
        evidence.add("not-a-listed-form", NOT_A_LISTED_FORM);
      }
      if (relation != BodyRelation.OTHER_NAME_OF_ACRONYM) {
        context();
      }
      return evidence.comparison(one.side(), other.side());
    }

    private boolean hasLongAcronym() {
      return one.acronyms().stream().anyMatch(a -> a.length() >= LONG && fits(a));
    }

    private boolean fits(String acronym) {
      return other.acronyms().contains(acronym)
          || other.names().stream().anyMatch(n -> n.initials().equals(acronym));
    }

    /** Two spellings in one document are as likely two bodies: that session says nothing then. */
    private void context() {
      if (one.sharesPerson(other)) {
        evidence.add("same-person", SAME_PERSON);
      }
      if (!one.sharesDocument(other)) {
        place();
      }
      if (!Collections.disjoint(one.countries(), other.countries())) {
        evidence.add("same-country", SAME_COUNTRY);
      } else if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
        evidence.add("other-country", OTHER_COUNTRY);
      }
    }

    private void place() {
      if (one.named().isEmpty() || other.named().isEmpty()) {
        return;
      }
      Said here = one.appearance().said();
      Said there = other.appearance().said();
      if (here.session().isPresent() && here.session().equals(there.session())) {
        evidence.add("same-session", SAME_SESSION);
      } else if (here.meeting().isPresent() && here.meeting().equals(there.meeting())) {
        evidence.add("same-meeting", SAME_MEETING);
      }
    }
  }
}
