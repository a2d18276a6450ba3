package org.igkg.evaluation;

import java.util.Set;
import java.util.stream.Stream;

/** Who belongs to which organisation, and who has which part in the session. */
record TieMeasure(OrganisationNames organisations) implements Measure {
  /** Parts that annotators mark; taking the floor, for example, they do not. */
  private static final Set<String> ROLES =
      Set.of(
          "moderator", "online-moderator", "rapporteur", "chair", "host", "organiser", "panellist");

  @Override
  public void measure(Case document) {
    if (!document.gold().isRecord()) {
      return;
    }
    document.compare(
        "affiliations",
        affiliations(document.gold(), "affiliations"),
        document.rows("affiliations").stream()
            .map(r -> affiliation(r.text("person"), r.text("organisation"))),
        affiliations(document.gold(), "affiliationsDoubtful"));
    document.compare(
        "roles",
        roles(document.gold(), "roles"),
        document.rows("roles").stream()
            .filter(r -> ROLES.contains(Folding.lastSegment(r.text("role"))))
            .map(r -> role(r.text("person"), r.text("role"))),
        roles(document.gold(), "rolesDoubtful"));
  }

  private Stream<String> affiliations(Gold gold, String field) {
    return gold.objects(field)
        .map(a -> affiliation(a.text("person").orElse(""), a.text("organisation").orElse("")));
  }

  private String affiliation(String person, String organisation) {
    return Folding.name(person) + " – " + organisations.canonical(organisation);
  }

  private static Stream<String> roles(Gold gold, String field) {
    return gold.objects(field)
        .map(r -> role(r.text("person").orElse(""), r.text("role").orElse("")));
  }

  private static String role(String person, String role) {
    return Folding.name(person) + " – " + Folding.lastSegment(role);
  }
}
