package org.igkg.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Where the characters of one run of text stand in the source of a page, character references and
 * all.
 */
final class SourcePlaces {
  private static final Pattern REFERENCE = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,8}|\\w{1,32});?");

  private final int[] starts;
  private final boolean[] verbatim;
  private int end;

  private SourcePlaces(int length) {
    starts = new int[length];
    verbatim = new boolean[length];
  }

  /**
   * @param words as the parser read them
   * @param from where they begin in the source, markup included
   */
  static SourcePlaces of(String words, String source, int from) {
    SourcePlaces places = new SourcePlaces(words.length());
    Matcher reference = REFERENCE.matcher(source);
    int at = from;
    for (int i = 0; i < words.length(); ) {
      String decoded = decoded(reference, source, at);
      if (!decoded.isEmpty() && words.startsWith(decoded, i)) {
        for (int k = 0; k < decoded.length(); k++) {
          places.starts[i++] = at;
        }
        at = reference.end();
      } else {
        places.verbatim[i] = at < source.length() && source.charAt(at) == words.charAt(i);
        places.starts[i++] = at;
        at = Math.min(at + 1, source.length());
      }
    }
    places.end = at;
    return places;
  }

  int start(int i) {
    return starts[i];
  }

  /** Whether the source has this very character at this very place. */
  boolean isVerbatim(int i) {
    return verbatim[i];
  }

  /** Right after the last one. */
  int end() {
    return end;
  }

  private static String decoded(Matcher reference, String source, int at) {
    if (at >= source.length() || source.charAt(at) != '&') {
      return "";
    }
    if (!reference.region(at, Math.min(source.length(), at + 64)).lookingAt()) {
      return "";
    }
    String decoded = Parser.unescapeEntities(reference.group(), false);
    return decoded.equals(reference.group()) ? "" : decoded;
  }
}
