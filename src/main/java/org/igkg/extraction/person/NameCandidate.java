package org.igkg.extraction.person;

import java.util.List;
import org.igkg.extraction.CapitalRun;
import org.igkg.source.Span;

/**
 * Capitalised words that may be a personal name.
 *
 * @param run the words without honorifics before them
 * @param honorific whether a title such as {@code Ms.} or {@code Ambassador} stands before them
 */
record NameCandidate(CapitalRun run, boolean honorific) {

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
