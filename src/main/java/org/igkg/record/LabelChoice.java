package org.igkg.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.record.TurnStart.Sign;
import org.igkg.source.Span;

/**
 * Which words before a colon are labels, judged over a whole document: what comes back is a label
 * sooner than what is met once.
 *
 * <p>Source of the rules: formats.md, section 5, "Forms". A colon in speech makes no label.
 */
final class LabelChoice {
  /** So many sure labels show that a text without markers is a transcript with labels. */
  private static final int SURE_LABELS = 3;

  /** Shorter texts do not tell how captions are written. */
  private static final int LETTERS_TO_TELL = 100;

  /** One capital in so many letters may slip into captions of small letters. */
  private static final int MOST_CAPITALS = 100;

  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}'\u2019])\\p{Ll}");

  /** Lines longer than this on average: the text has lost its lines. */
  private static final int LONGEST_LINE = 1_000;

  private final String text;
  private final LabelReader reader;
  private final boolean marked;
  private final boolean flattened;

  /** Captions in small letters: there the case of a label says nothing. */
  private final boolean small;

  private final int firstMarker;
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, SpeakerLabel> labels = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> underMarker = new HashSet<>();
  private final boolean confident;

  LabelChoice(String text, Span body, List<TurnStart> starts, LabelReader reader) {
    this.text = text;
    this.reader = reader;
    flattened = isFlattened(text, body);
    small = isSmall(body.in(text));
    Optional<TurnStart> first = starts.stream().filter(s -> s.sign() == Sign.CHEVRONS).findFirst();
    marked = first.isPresent();
    firstMarker = first.map(TurnStart::at).orElse(body.start());
    starts.forEach(this::count);
    confident = starts.stream().filter(s -> isSure(s) || isRepeatedName(s)).count() >= SURE_LABELS;
  }

  /** The words that label the turn, when they do. */
  Optional<Span> label(TurnStart start) {
    return start.words().filter(words -> isLabel(start, words));
  }

  /** Whether the words stand as a label elsewhere, with marker and colon. */
  boolean isMet(String words) {
    return underMarker.contains(form(words).folded());
  }

  /** The label that the words are; labels come back, so each is read once. */
  SpeakerLabel read(Span span) {
    SpeakerLabel label =
        labels.computeIfAbsent(span.in(text), words -> reader.read(span, capitalised(words)));
    String printed = small ? span.in(text) : label.asPrinted().orElseThrow();
    return label instanceof SpeakerLabel.Named named
        ? new SpeakerLabel.Named(span, printed, named.name(), named.role())
        : new SpeakerLabel.Role(span, printed, ((SpeakerLabel.Role) label).role());
  }

  /** What the words before a colon look like, and how they compare. */
  private record Form(LabelShape shape, String folded) {}

  private Form form(String words) {
    return forms.computeIfAbsent(
        words, w -> new Form(reader.shape(capitalised(w)), LabelText.folded(w)));
  }

  private void count(TurnStart start) {
    start
        .words()
        .map(w -> w.in(text))
        .filter(w -> form(w).shape() != LabelShape.NONE)
        .map(w -> form(w).folded())
        .ifPresent(
            folded -> {
              counts.merge(folded, 1, Integer::sum);
              if (start.sign() == Sign.CHEVRONS) {
                underMarker.add(folded);
              }
            });
  }

  private boolean isLabel(TurnStart start, Span span) {
    String words = span.in(text);
    LabelShape shape = form(words).shape();
    if (shape == LabelShape.NONE) {
      return false;
    }
    return switch (start.sign()) {
      case CHEVRONS -> shape != LabelShape.WORD || comesBack(words);
      case WEAK -> shape == LabelShape.CAPITALS || isCapitalRole(shape, words) || isMet(words);
      case LINE ->
          hasSpeech(start)
              && (marked ? isLostMarker(start, shape, words) : isUnmarked(start, shape, words));
      case SENTENCE -> !marked && flattened && confident && isSure(start);
    };
  }

  /**
   * A line of a marked text that begins with a label: its marker was lost, or markers came late.
   */
  private boolean isLostMarker(TurnStart start, LabelShape shape, String words) {
    boolean capitalName =
        shape == LabelShape.CAPITALS && (hasTwoWords(words) || reader.isBody(words));
    return (isMet(words) || capitalName || isCapitalRole(shape, words))
        && (start.at() > firstMarker || isSpokenLine(start));
  }

  /** Above the first marker stand the page's own lines as well, which name people after a word. */
  private boolean isSpokenLine(TurnStart start) {
    int end = text.indexOf('\n', start.speech());
    return SpokenWords.isSpoken(text.substring(start.speech(), end < 0 ? text.length() : end));
  }

  private boolean isUnmarked(TurnStart start, LabelShape shape, String words) {
    return switch (shape) {
      case ROLE, CAPITALS ->
          isSure(start) || confident && (comesBack(words) || reader.isBody(words));
      case NAME -> comesBack(words) || confident || reader.isKnownPerson(words);
      case WORD -> confident && comesBack(words);
      case NONE -> false;
    };
  }

  /** Labels of a text without markers that need no support: two capital words, or a role. */
  private boolean isSure(TurnStart start) {
    if (start.sign() != Sign.LINE && start.sign() != Sign.SENTENCE || start.words().isEmpty()) {
      return false;
    }
    String words = start.words().get().in(text);
    LabelShape shape = form(words).shape();
    return shape == LabelShape.CAPITALS && hasTwoWords(words)
        || shape == LabelShape.ROLE && (start.sign() == Sign.LINE || isCapitalRole(shape, words));
  }

  private boolean isRepeatedName(TurnStart start) {
    return start.sign() == Sign.LINE
        && start
            .words()
            .map(w -> w.in(text))
            .filter(w -> form(w).shape() == LabelShape.NAME && comesBack(w))
            .isPresent();
  }

  private static boolean isCapitalRole(LabelShape shape, String words) {
    return shape == LabelShape.ROLE && LabelText.isCapitals(words);
  }

  private static boolean hasTwoWords(String words) {
    return LabelText.words(LabelText.plain(words)).size() >= 2;
  }

  private boolean comesBack(String words) {
    return counts.getOrDefault(form(words).folded(), 0) >= 2;
  }

  /** A heading ends in a colon and nothing follows on its line. */
  private boolean hasSpeech(TurnStart start) {
    int colon = text.indexOf(':', start.words().orElseThrow().end());
    return text.substring(colon, start.speech()).indexOf('\n') < 0;
  }

  private static boolean isSmall(String body) {
    long letters = body.chars().filter(Character::isLetter).count();
    long capitals = body.chars().filter(Character::isUpperCase).count();
    return letters >= LETTERS_TO_TELL && capitals * MOST_CAPITALS < letters;
  }

  /** In captions of small letters, the words as a name would begin. */
  private String capitalised(String words) {
    return small
        ? WORD_START.matcher(words).replaceAll(m -> m.group().toUpperCase(Locale.ROOT))
        : words;
  }

  private static boolean isFlattened(String text, Span body) {
    long lines = 1 + body.in(text).chars().filter(c -> c == '\n').count();
    return body.length() / lines > LONGEST_LINE;
  }
}
