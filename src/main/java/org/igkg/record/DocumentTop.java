package org.igkg.record;

import java.util.Optional;
import org.igkg.source.Span;

/**
 * The top of a transcript, cut up.
 *
 * @param header the lines between title and first turn, without the captioners' notice
 * @param speech what follows
 */
record DocumentTop(String header, String speech) {
  private static final int LONGEST_HEADER = 800;
  private static final int LONGEST_SPEECH = 4_000;
  private static final String TURN = ">>";

  /** Where the first turn is not known, its marker is looked for. */
  static DocumentTop of(String text, Optional<Span> titleLine, Optional<Span> notice) {
    int start = titleLine.map(Span::end).orElse(0);
    int turn = text.indexOf(TURN, start);
    int afterNotice = Math.max(start, notice.map(Span::end).orElse(start));
    int longest = Math.min(text.length(), afterNotice + LONGEST_HEADER);
    int end = turn >= 0 && turn < longest ? turn : longest;
    int speech = Math.min(Math.max(turn >= 0 ? turn : afterNotice, afterNotice), text.length());
    return of(text, new Span(start, Math.max(start, end)), notice, speech);
  }

  /**
   * @param firstTurn where the first turn of the transcript begins
   */
  static DocumentTop of(
      String text, Optional<Span> titleLine, Optional<Span> notice, int firstTurn) {
    int start = Math.min(titleLine.map(Span::end).orElse(0), firstTurn);
    return of(text, new Span(start, firstTurn), notice, firstTurn);
  }

  private static DocumentTop of(String text, Span header, Optional<Span> notice, int speech) {
    return new DocumentTop(
        without(text, header, notice),
        text.substring(speech, Math.min(text.length(), speech + LONGEST_SPEECH)));
  }

  /** A page may tell much of its session before the notice: only its head is header. */
  private static String without(String text, Span header, Optional<Span> notice) {
    return notice
        .filter(header::contains)
        .map(n -> head(text, header.start(), n.start()) + "\n" + head(text, n.end(), header.end()))
        .orElseGet(() -> head(text, header.start(), header.end()));
  }

  private static String head(String text, int from, int to) {
    return text.substring(from, Math.min(to, from + LONGEST_HEADER));
  }
}
