package org.igkg.record;

import org.igkg.source.Span;

/**
 * One field of a session proposal or report.
 *
 * @param label as printed; empty, right before the value, where the form has lost it
 * @param value what stands in it; may be empty
 */
public record FormField(Kind kind, Span label, Span value) {

  /** What a field holds. */
  public enum Kind {
    ORGANISER,
    SPEAKER,
    MODERATOR,
    ONLINE_MODERATOR,
    RAPPORTEUR,
    /** The organisation of the person in the field before. */
    ORGANISATION,
    /** The stakeholder group of the person in the field before. */
    STAKEHOLDER_GROUP,
    /** The regional group of the person in the field before. */
    REGIONAL_GROUP,
    SUB_THEME,
    FORMAT,
    GOALS,
    /** How the session serves the goals; quotes their official names at length. */
    TARGETS,
    PROSE,
    /** A heading that only reports have, and what stands under it. */
    REPORT,
    /** Addresses, links and the like. */
    ASIDE;

    /** Whether a person is named in it, and what part the person has. */
    public boolean namesPeople() {
      return ordinal() <= RAPPORTEUR.ordinal();
    }

    /** Whether it tells of the person in the field before. */
    boolean isAffair() {
      return this == ORGANISATION || this == STAKEHOLDER_GROUP || this == REGIONAL_GROUP;
    }

    /** Whether it is running text. */
    public boolean isProse() {
      return this == PROSE || this == REPORT;
    }

    /** The id in {@code roles.csv} of those who are named in it. */
    String role() {
      return switch (this) {
        case ORGANISER -> "organiser";
        case MODERATOR -> "moderator";
        case ONLINE_MODERATOR -> "online-moderator";
        case RAPPORTEUR -> "rapporteur";
        default -> "panellist";
      };
    }
  }
}
