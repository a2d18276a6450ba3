package org.igkg.resolution.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.igkg.resolution.people.Spelling;

/** How the names of one body may be those of another, the closest first. */
enum BodyRelation {
  /** The same telling words; article, legal form and spelling aside. */
  SAME_NAME,
  /** A slip in a word that bodies are called by: {@code Fundation}. */
  FORM_WORD_MISSPELT,
  /** Two acronyms, the same. */
  SAME_ACRONYM,
  /** An acronym and a name that a document introduced by it. */
  INTRODUCED_ACRONYM,
  /** A slip in another word. */
  ONE_WORD_MISSPELT,
  /** An acronym and a name that begins with its letters. */
  INITIALS,
  /** Two names introduced by one acronym. */
  OTHER_NAME_OF_ACRONYM,
  /** Two different bodies. */
  NONE;

  /** Shorter words of this kind are one letter from other words: bank, tank; court, count. */
  private static final int SHORTEST_FORM_WORD = 7;

  /** As features of a decision print it: {@code same-acronym}. */
  String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The closest.
   *
   * @param forms words that bodies are called by, in lower case
   */
  static BodyRelation of(Body one, Body other, Set<String> forms) {
    boolean acronym = one.acronyms().stream().anyMatch(other.acronyms()::contains);
    if (one.names().isEmpty() && other.names().isEmpty()) {
      return acronym ? SAME_ACRONYM : NONE;
    }
    if (one.names().isEmpty() || other.names().isEmpty()) {
      return acronym ? INTRODUCED_ACRONYM : initials(one, other);
    }
    BodyRelation closest = acronym ? OTHER_NAME_OF_ACRONYM : NONE;
    for (BodyName a : one.names()) {
      for (BodyName b : other.names()) {
        BodyRelation relation = ofNames(a, b, forms);
        closest = relation.compareTo(closest) < 0 ? relation : closest;
      }
    }
    return closest;
  }

  private static BodyRelation initials(Body one, Body other) {
    Body named = one.names().isEmpty() ? other : one;
    Body shortened = one.names().isEmpty() ? one : other;
    return named.names().stream().map(BodyName::initials).anyMatch(shortened.acronyms()::contains)
        ? INITIALS
        : NONE;
  }

  private static BodyRelation ofNames(BodyName one, BodyName other, Set<String> forms) {
    if (one.letters().equals(other.letters())) {
      return SAME_NAME;
    }
    List<String> a = one.words();
    List<String> b = other.words();
    if (a.size() != b.size() || a.size() < 2) {
      return NONE;
    }
    BodyRelation relation = NONE;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        boolean second = relation != NONE;
        if (second || !Spelling.isSlip(a.get(i), b.get(i))) {
          return NONE;
        }
        relation = slip(a.get(i), b.get(i), forms);
      }
    }
    return relation;
  }

  private static BodyRelation slip(String one, String other, Set<String> forms) {
    boolean form = forms.contains(one) != forms.contains(other);
    return form && Math.min(one.length(), other.length()) >= SHORTEST_FORM_WORD
        ? FORM_WORD_MISSPELT
        : ONE_WORD_MISSPELT;
  }
}
