package org.igkg.server.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with everything marked that was found in it. */
final class MarkedText {
  private MarkedText() {}

  /**
   * Something found.
   *
   * @param exact as it stands in the text
   * @param start offset in the document, to tell which of several comes first
   */
  record Found(String exact, int start, String kind, String href) {}

  /**
   * The text in parts. What was found is looked for in the order of the document, as a text without
   * its inline notes has other offsets; of two that overlap the longer one is marked.
   */
  static List<Segment> of(String text, List<Found> found) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (Found one :
        found.stream()
            .sorted(
                Comparator.comparingInt(Found::start)
                    .thenComparing(f -> -f.exact().length())
                    .thenComparing(Found::href))
            .toList()) {
      int at = one.exact().isEmpty() ? -1 : text.indexOf(one.exact(), from);
      if (at >= 0) {
        if (at > from) {
          segments.add(Segment.plain(text.substring(from, at)));
        }
        segments.add(new Segment(one.exact(), one.kind(), one.href()));
        from = at + one.exact().length();
      }
    }
    if (from < text.length()) {
      segments.add(Segment.plain(text.substring(from)));
    }
    return segments;
  }
}
