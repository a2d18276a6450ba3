package org.igkg.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Turns the name a page was saved under back into words: {@code
 * igf-2023-%E2%80%93-day-4-%E2%80%93-closing-ceremony-%E2%80%93-raw-0.txt} gives {@code igf 2023 –
 * day 4 – closing ceremony – raw}. How the site makes its slugs: {@code formats.md} section 3.
 */
final class FileNameReader {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{1,4}$");

  /** {@code -0}, {@code -1} mark a second page of the same title. */
  private static final Pattern COPY =
      Pattern.compile("(?<!\\b(?:day|session|part|room|hall|panel|no))-[0-2]$");

  private FileNameReader() {}

  static String words(String fileName) {
    String name = ENDING.matcher(decoded(fileName)).replaceFirst("");
    name = name.substring(name.lastIndexOf('/') + 1);
    name = COPY.matcher(name).replaceFirst("");
    return name.replace('-', ' ').replace('_', ' ').replaceAll(" *\u2013 *", " \u2013 ").strip();
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }
}
