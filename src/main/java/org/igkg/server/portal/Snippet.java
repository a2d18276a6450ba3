package org.igkg.server.portal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a longer text that say certain words, the words marked. */
final class Snippet {
  private static final int LONGEST = 420;
  private static final String KIND = "hit";

  private Snippet() {}

  /**
   * From the sentence that says the first of the words, up to 420 characters, whole sentences where
   * they fit. Whole words count, whatever their case.
   *
   * @param words none for the beginning of the text
   * @return not empty unless the text is
   */
  static List<Segment> of(String text, Collection<String> words) {
    List<Matcher> found = new ArrayList<>();
    pattern(words).map(p -> p.matcher(text)).filter(Matcher::find).ifPresent(found::add);
    int at = found.isEmpty() ? 0 : found.get(0).start();
    int start = sentenceStart(text, at);
    if (at - start > LONGEST / 2) {
      start = wordStart(text, at - LONGEST / 4);
    }
    int end = end(text, start, at);
    List<Segment> segments = new ArrayList<>();
    if (start > 0) {
      segments.add(Segment.plain("… "));
    }
    segments.addAll(marked(text.substring(start, end), words));
    if (end < text.strip().length()) {
      segments.add(Segment.plain(" …"));
    }
    return segments;
  }

  private static int sentenceStart(String text, int at) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    return at == 0 ? 0 : sentences.isBoundary(at) ? at : Math.max(0, sentences.preceding(at));
  }

  private static int wordStart(String text, int at) {
    return text.indexOf(' ', Math.max(0, at)) + 1;
  }

  /** The last sentence end that fits; if none does, the last word. */
  private static int end(String text, int start, int at) {
    if (text.length() - start <= LONGEST) {
      return text.length();
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int last = sentences.preceding(start + LONGEST);
    if (last > at) {
      return last;
    }
    int space = text.lastIndexOf(' ', start + LONGEST);
    return space > at ? space : start + LONGEST;
  }

  /** The whole text with the words marked. */
  private static List<Segment> marked(String text, Collection<String> words) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (Matcher hit : pattern(words).map(p -> p.matcher(text)).stream().toList()) {
      while (hit.find()) {
        segments.add(Segment.plain(text.substring(from, hit.start())));
        segments.add(new Segment(hit.group(), KIND, ""));
        from = hit.end();
      }
    }
    segments.add(Segment.plain(text.substring(from)));
    return segments.stream().filter(s -> !s.text().isEmpty()).toList();
  }

  private static Optional<Pattern> pattern(Collection<String> words) {
    String any =
        words.stream()
            .filter(w -> !w.isBlank())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return any.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
