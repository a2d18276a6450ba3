package org.igkg.graph;

import java.nio.charset.StandardCharsets;
import org.igkg.source.Checksum;

/** Keys made from words: the first hexadecimal digits of the SHA-256 of their UTF-8. */
final class ContentHash {
  private static final int DIGITS = 12;

  private ContentHash() {}

  /** 12 digits; {@code parts} are hashed with a line feed between each two. */
  static String of(String... parts) {
    byte[] words = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return Checksum.sha256(words).substring(0, DIGITS);
  }
}
