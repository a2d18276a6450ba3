package org.igkg.source;

/**
 * Published characters to the normalised text in which every offset counts. Only what no reader can
 * see is changed; words, dashes and spelling stay as they were published.
 */
final class TextNormaliser {
  private static final int DROPPED = -1;

  private TextNormaliser() {}

  static MappedText normalise(String published) {
    MappedText.Builder text = new MappedText.Builder();
    for (int i = 0; i < published.length(); i++) {
      char c = published.charAt(i);
      boolean secondOfLineEnd = c == '\n' && i > 0 && published.charAt(i - 1) == '\r';
      int kept = secondOfLineEnd ? DROPPED : normalised(c);
      if (kept != DROPPED) {
        text.copy((char) kept, i);
      }
    }
    return text.build();
  }

  private static int normalised(char c) {
    return switch (c) {
      case '\n', '\t' -> c;
      case '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u00A0', '\u2007', '\u202F' -> ' ';
      default -> isInvisible(c) ? DROPPED : c;
    };
  }

  /** Soft hyphens, zero-width spaces, byte order and direction marks, control characters. */
  private static boolean isInvisible(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
      default ->
          Character.isISOControl(c)
              || c >= '\u202A' && c <= '\u202E'
              || c >= '\u2066' && c <= '\u2069';
    };
  }
}
