package org.igkg.extraction.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.igkg.extraction.CapitalRun;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * Capitalised words that may be a personal name.
 *
 * @param run the words without honorifics before them
 * @param honorific whether a title such as {@code Ms.} or {@code Ambassador} stands before them
 */
record NameCandidate(CapitalRun run, boolean honorific) {
  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "dr", "miss", "prof", "professor");

  /**
   * Whether the word before the name is a courtesy such as {@code Ms.}, which nothing but a name
   * follows.
   */
  boolean courtesy() {
    int before = run.first() - 1;
    List<Token> tokens = run.sentence().tokens();
    if (before > 0 && tokens.get(before).text().equals(".")) {
      before--;
    }
    return before >= 0
        && COURTESIES.contains(tokens.get(before).text().toLowerCase(Locale.ROOT).replace(".", ""));
  }

  Span span() {
    return run.span();
  }

  List<String> words() {
    return run.words();
  }

  /** The name as printed, blanks collapsed, hyphens and apostrophes in their plain form. */
  String name() {
    return String.join(" ", words())
        .replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('\u2019', '\'');
  }
}
