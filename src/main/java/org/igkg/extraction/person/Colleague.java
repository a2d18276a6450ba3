package org.igkg.extraction.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/** {@code my colleague, Ann, will help}: a single name that stands for a person by its place. */
final class Colleague {
  private static final int WINDOW = 32;
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:(?:colleagues?|friend|moderator|rapporteur|thank you|thanks)(?: from [a-z ]{2,20})?,?"
              + "|(?:moderator|rapporteur) (?:is|will be))\\s*$");
  private static final Pattern VOCATIVE_AFTER =
      Pattern.compile("^,? (?:please|the floor is yours|you have the floor|over to you|go ahead)");

  private Colleague() {}

  static boolean standsAround(String text, Span unit, Span name) {
    int from = Math.max(unit.start(), name.start() - WINDOW);
    int to = Math.min(unit.end(), name.end() + WINDOW);
    return BEFORE.matcher(text.substring(from, name.start()).toLowerCase(Locale.ROOT)).find()
        || VOCATIVE_AFTER.matcher(text.substring(name.end(), to).toLowerCase(Locale.ROOT)).find();
  }
}
