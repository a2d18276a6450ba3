package org.igkg.resolution;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.igkg.source.Checksum;
import org.igkg.source.Slug;

/** Keys of names, different for different names whatever their script and length. */
public final class StableKey {
  private static final int HEX = 12;

  private StableKey() {}

  /** The slug of the name; a checksum of its letters when no Latin letter is in it. */
  public static String of(String name) {
    String slug = Slug.of(name);
    return slug.isEmpty() ? "x-" + checksum(name) : slug;
  }

  /** The key cut at a word of at most {@code longest} letters, a checksum for what is cut off. */
  static String of(String name, int longest) {
    String key = of(name);
    if (key.length() <= longest) {
      return key;
    }
    int cut = key.lastIndexOf('-', longest);
    return key.substring(0, cut > 0 ? cut : longest) + "-" + checksum(key);
  }

  /** Of the letters, whatever their case. */
  static String checksum(String name) {
    byte[] letters = name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return Checksum.sha256(letters).substring(0, HEX);
  }
}
