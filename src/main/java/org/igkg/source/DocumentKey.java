package org.igkg.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The stable key of a document, made from nothing but its file name. */
public final class DocumentKey {
  /** Longest key; file systems and IRIs take more, but readers and tools do not like it. */
  private static final int LONGEST = 120;

  private static final int HASH_DIGITS = 8;

  private DocumentKey() {}

  /**
   * {@code igf-2019-%E2%80%93-day-1.txt} gives {@code igf-2019-day-1}. A longer slug is cut and
   * ends in a hash of all of it; a name without Latin letters and digits becomes a hash.
   */
  public static String of(String fileName) {
    String slug = Slug.of(decoded(withoutEnding(fileName)));
    if (slug.isEmpty()) {
      return "document-" + hash(fileName);
    }
    if (slug.length() <= LONGEST) {
      return slug;
    }
    return slug.substring(0, LONGEST - HASH_DIGITS - 1) + "-" + hash(slug);
  }

  /** The name without its last ending; a leading point is no ending. */
  static String withoutEnding(String fileName) {
    int point = fileName.lastIndexOf('.');
    return point > 0 ? fileName.substring(0, point) : fileName;
  }

  /** Percent escapes as characters; a name with a stray percent sign stays as it is. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return name;
    }
  }

  private static String hash(String text) {
    return Checksum.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
