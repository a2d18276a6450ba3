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

  static DocumentTop of(String text, Optional<Span> titleLine, Optional<Span> notice) {
    int start = titleLine.map(Span::end).orElse(0);
    int afterNotice = Math.max(start, notice.map(Span::end).orElse(start));
    int turn = text.indexOf(TURN, start);
    int longest = Math.min(text.length(), afterNotice + LONGEST_HEADER);
    int end = turn >= 0 && turn < longest ? turn : longest;
    String header = without(text, new Span(start, Math.max(start, end)), notice);
    int speech = Math.min(Math.max(turn >= 0 ? turn : afterNotice, afterNotice), text.length());
    return new DocumentTop(
        header, text.substring(speech, Math.min(text.length(), speech + LONGEST_SPEECH)));
  }

  private static String without(String text, Span header, Optional<Span> notice) {
    return notice
        .filter(header::contains)
        .map(
            n ->
                text.substring(header.start(), n.start())
                    + "\n"
                    + text.substring(n.end(), header.end()))
        .orElseGet(() -> header.in(text));
  }
}
