package org.igkg.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/**
 * The words of a text as a vocabulary sees them: runs of letters and digits, with the marks between
 * them. Much coarser than tokens, and the same for a text and for a vocabulary's terms.
 *
 * @param text the text that the spans count in
 * @param spans one for each word, in order
 * @param folded each word in compared form: NFKC, lower case, accents removed
 */
public record Words(CharSequence text, List<Span> spans, List<String> folded) {
  private static final int ASCII = 128;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** All words of {@code range}. */
  public static Words of(CharSequence text, Span range) {
    List<Span> spans = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      int end = wordEnd(text, at, range.end());
      if (end > at) {
        spans.add(new Span(at, end));
        folded.add(fold(text.subSequence(at, end).toString()));
        at = end;
      } else {
        at += Character.charCount(Character.codePointAt(text, at));
      }
    }
    return new Words(text, spans, folded);
  }

  public int size() {
    return spans.size();
  }

  public String printed(int word) {
    return spans.get(word).in(text);
  }

  /** What stands between word {@code left} and the next, blanks removed and hyphens made equal. */
  String gapAfter(int left) {
    int from = spans.get(left).end();
    int to = spans.get(left + 1).start();
    if (to - from == 1 && text.charAt(from) == ' ') {
      return "";
    }
    StringBuilder gap = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isHyphen(c)) {
        gap.append('-');
      } else if (c == '\u2019') {
        gap.append('\'');
      } else if (!Character.isWhitespace(c)) {
        gap.append(c);
      }
    }
    return gap.toString();
  }

  /** The form in which words are compared: {@code São} and {@code SAO} both give {@code sao}. */
  public static String fold(String word) {
    return oneSpelling(letters(word));
  }

  /** British and American spelling of the words that names of bodies and topics are made with. */
  private static String oneSpelling(String word) {
    if (word.startsWith("organis")) {
      return "organiz" + word.substring("organis".length());
    }
    return switch (word) {
      case "centre" -> "center";
      case "centres" -> "centers";
      case "programme" -> "program";
      case "programmes" -> "programs";
      default -> word;
    };
  }

  private static String letters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= ASCII) {
        return MARKS
            .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  private static int wordEnd(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char next = text.charAt(at);
      if (next < ASCII) {
        if (!Character.isLetterOrDigit(next)) {
          return at;
        }
        at++;
        continue;
      }
      int c = Character.codePointAt(text, at);
      if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        return at;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }
}
