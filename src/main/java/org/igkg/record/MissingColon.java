package org.igkg.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/**
 * Labels whose colon was left out: {@code >> JANE DOE Thank you}. Only words that stand as a label
 * elsewhere in the document, or a person of the authority files, and only before a new sentence.
 */
final class MissingColon {
  private static final int MOST_WORDS = 5;
  private static final Pattern WORD = Pattern.compile("\\G\\s?([^\\s>:,]+)");

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
    Matcher word = WORD.matcher(text).region(from, limit);
    for (int n = 0; n < MOST_WORDS && word.find(); n++) {
      Span words = withoutStop(new Span(from, word.end()));
      if (isName(words.in(text), n + 1) && startsSentence(word.end(), limit)) {
        longest = Optional.of(words);
      }
    }
    return longest;
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
