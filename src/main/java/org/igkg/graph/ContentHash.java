package org.igkg.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys made from words: the first hexadecimal digits of the SHA-256 of their UTF-8. */
final class ContentHash {
  private static final int DIGITS = 12;

  private ContentHash() {}

  /** 12 digits; {@code parts} are hashed with a line feed between each two. */
  static String of(String... parts) {
    byte[] words = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
