package org.igkg.record;

import java.util.Optional;
import org.igkg.source.Span;

/**
 * Labels whose colon was left out: {@code >> JANE DOE Thank you}. Only words that stand as a label
 * elsewhere in the document, or a person of the authority files, and only before a new sentence.
 */
final class MissingColon {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final LabelChoice choice;
  private final LabelReader reader;

  MissingColon(String text, LabelChoice choice, LabelReader reader) {
    this.text = text;
    this.choice = choice;
    this.reader = reader;
  }

  /** The words of the label that the speech at {@code from} begins with. */
  Optional<Span> label(int from, int limit) {
    Optional<Span> longest = Optional.empty();
    int end = wordEnd(from, limit);
    for (int n = 1; n <= MOST_WORDS && end > from; n++) {
      Span words = withoutStop(new Span(from, end));
      if (isName(words.in(text), n) && startsSentence(end, limit)) {
        longest = Optional.of(words);
      }
      int next = wordEnd(end + 1, limit);
      if (next == end + 1) {
        return longest;
      }
      end = next;
    }
    return longest;
  }

  /** Behind the word that begins at {@code from}, or {@code from} when none does. */
  private int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit
        && !Character.isWhitespace(text.charAt(end))
        && ">:,".indexOf(text.charAt(end)) < 0) {
      end++;
      if (end - from > LONGEST_WORD) {
        return from;
      }
    }
    return Math.max(from, end);
  }

  private Span withoutStop(Span words) {
    char last = text.charAt(words.end() - 1);
    return last == '.' || last == ';' ? new Span(words.start(), words.end() - 1) : words;
  }

  private boolean isName(String words, int count) {
    return choice.isMet(words) && LabelText.isCapitals(words)
        || count >= 2 && (choice.isMet(words) || reader.isKnownPerson(words));
  }

  private boolean startsSentence(int end, int limit) {
    int next = end;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    return next > end && next < limit && Character.isUpperCase(text.charAt(next));
  }
}
