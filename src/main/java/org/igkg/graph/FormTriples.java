package org.igkg.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.record.FormField;
import org.igkg.record.FormField.Kind;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.vocabulary.Igkg;

/**
 * What only the form of a session says of it:
 *
 * <pre>{@code
 * <session/igf-2031/workshop-7> igkg:subTheme "Access" ; igkg:sessionFormat "Panel - 60 Min" ;
 *     igkg:developmentGoal 9 , 17 .
 * }</pre>
 */
final class FormTriples {
  private static final int GOALS = 17;

  /** Longer ones are running text under the same label. */
  private static final int LONGEST_VALUE = 200;

  /**
   * {@code 9. Industry}, {@code SDG 9}, {@code Goal 9}, {@code GOAL 9:}; targets ({@code 9.4}) are
   * none.
   */
  private static final Pattern GOAL =
      Pattern.compile("\\b(?:SDG|Goal|GOAL) ?(\\d{1,2})\\b|(?<![\\d.])(\\d{1,2})\\. (?=\\p{Lu})");

  private FormTriples() {}

  static void describe(Proposal form, Description session) {
    value(form, Kind.SUB_THEME).ifPresent(theme -> session.text(Igkg.subTheme, theme));
    value(form, Kind.FORMAT).ifPresent(format -> session.text(Igkg.sessionFormat, format));
    form.fields().stream()
        .filter(f -> f.kind() == Kind.GOALS)
        .forEach(f -> goals(f.value().in(form.document().text()), session));
  }

  /** The first field of the kind that holds a value of one line. */
  private static Optional<String> value(Proposal form, Kind kind) {
    return form.fields().stream()
        .filter(f -> f.kind() == kind)
        .map(FormField::value)
        .map(v -> SpokenText.line(v.in(form.document().text())))
        .filter(v -> !v.isEmpty())
        .findFirst()
        .filter(v -> v.length() <= LONGEST_VALUE);
  }

  private static void goals(String value, Description session) {
    Matcher goal = GOAL.matcher(value);
    while (goal.find()) {
      int number = Integer.parseInt(goal.group(1) == null ? goal.group(2) : goal.group(1));
      if (number >= 1 && number <= GOALS) {
        session.integer(Igkg.developmentGoal, number);
      }
    }
  }
}
