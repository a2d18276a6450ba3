package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igkg.record.TurnStart.Sign;
import org.igkg.source.Span;

/** Finds the places where turns may start, in one pass; which of them do is decided elsewhere. */
final class TurnStartScanner {
  /** A label with titles and an affiliation in brackets is not longer than this. */
  private static final int LONGEST_LABEL = 100;

  /** Between {@code <<} and {@code >>} used as quotation marks. */
  private static final int LONGEST_QUOTATION = 200;

  private static final String BEFORE_MARKER = ".,;:?!…\"'”’)]}-\u2010\u2011\u2013\u2014*";
  private static final String BEFORE_INLINE_LABEL = ".?!…\"”)]";

  private final String text;
  private final Span body;
  private final List<TurnStart> starts = new ArrayList<>();
  private int quotation = -LONGEST_QUOTATION - 1;

  private TurnStartScanner(String text, Span body) {
    this.text = text;
    this.body = body;
  }

  static List<TurnStart> scan(String text, Span body) {
    TurnStartScanner scanner = new TurnStartScanner(text, body);
    scanner.scan();
    return scanner.starts;
  }

  private void scan() {
    int i = body.start();
    while (i < body.end()) {
      char c = text.charAt(i);
      if (c == '>') {
        i = chevrons(i);
      } else {
        noteQuotation(i, c);
        if (!Character.isWhitespace(c) && c != '<') {
          unmarked(i);
        }
        i++;
      }
    }
  }

  private void noteQuotation(int i, char c) {
    if (c == '<' && charAt(i + 1) == '<') {
      quotation = i;
    }
  }

  private int chevrons(int at) {
    int end = at;
    while (charAt(end) == '>') {
      end++;
    }
    boolean closesQuotation = at - quotation <= LONGEST_QUOTATION;
    quotation = at - LONGEST_QUOTATION - 1;
    if (!closesQuotation && charAt(end) != '=') {
      sign(at, end).ifPresent(sign -> add(sign, at));
    }
    return end;
  }

  private Optional<Sign> sign(int at, int end) {
    boolean line = startsLine(at);
    if (end - at == 1) {
      return line ? Optional.of(Sign.WEAK) : Optional.empty();
    }
    char before = at > body.start() ? text.charAt(at - 1) : ' ';
    boolean free = Character.isWhitespace(before) || BEFORE_MARKER.indexOf(before) >= 0;
    if (free) {
      return Optional.of(Sign.CHEVRONS);
    }
    return Character.isLetterOrDigit(before) ? Optional.of(Sign.WEAK) : Optional.empty();
  }

  private void unmarked(int at) {
    if (startsLine(at)) {
      addIfWords(Sign.LINE, at);
    } else if (Character.isUpperCase(text.charAt(at)) && followsSentence(at)) {
      addIfWords(Sign.SENTENCE, at);
    }
  }

  /** Only spaces and tabs before it on its line, in the body. */
  private boolean startsLine(int at) {
    int i = at - 1;
    while (i >= body.start() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < body.start() || text.charAt(i) == '\n';
  }

  private boolean followsSentence(int at) {
    return at - 2 >= body.start()
        && text.charAt(at - 1) == ' '
        && BEFORE_INLINE_LABEL.indexOf(text.charAt(at - 2)) >= 0;
  }

  private void addIfWords(Sign sign, int at) {
    words(at)
        .ifPresent(w -> starts.add(new TurnStart(sign, at, Optional.of(w), afterColon(w), at)));
  }

  private void add(Sign sign, int at) {
    int bare = skipSpace(skipChevrons(at));
    if (charAt(bare) == ':') {
      int speech = skipSpace(bare + 1);
      starts.add(new TurnStart(sign, at, Optional.empty(), speech, speech));
      return;
    }
    Optional<Span> words = words(bare);
    int speech = words.map(this::afterColon).orElse(bare);
    starts.add(new TurnStart(sign, at, words, speech, bare));
  }

  private int afterColon(Span words) {
    return skipSpace(text.indexOf(':', words.end()) + 1);
  }

  /** The words from {@code from} to the first colon of the line, without the space around them. */
  private Optional<Span> words(int from) {
    int limit = Math.min(body.end(), from + LONGEST_LABEL);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' && i > from) {
        return Optional.of(trimmed(from, i));
      }
      if (c == '\n' || c == '>') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Span trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(from, end);
  }

  private int skipChevrons(int at) {
    int i = at;
    while (charAt(i) == '>') {
      i++;
    }
    return i;
  }

  private int skipSpace(int at) {
    int i = at;
    while (i < body.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The character there, or a space behind the end. */
  private char charAt(int i) {
    return i < body.end() ? text.charAt(i) : ' ';
  }
}
