package org.igkg.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Turns the name a page was saved under, or the last part of its address, back into words: {@code
 * igf-2023-%E2%80%93-day-4-%E2%80%93-closing-ceremony-%E2%80%93-raw-0.txt} gives {@code igf 2023 –
 * day 4 – closing ceremony – raw}. How the site makes its slugs: {@code formats.md} section 3.
 */
final class FileNameReader {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{1,4}$");

  /** {@code -0}, {@code -1} mark a second page of the same title. */
  private static final Pattern COPY =
      Pattern.compile("(?<!\\b(?:day|session|part|room|hall|panel|no))-[0-2]$");

  /** The number that the site of 2010 to 2015 put before the words: {@code 1234-open-mic}. */
  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile(
          "^(?:(?!(?:19|20)\\d\\d)\\d{3,4}|\\d{4}(?=-finished-))-(?=\\p{L}|\\d{1,2}-\\p{L})");

  /** And the number behind words that it had already: {@code closing-ceremony-60154989}. */
  private static final Pattern AGAIN = Pattern.compile("(?<=\\p{L})-\\d{6,10}$");

  private FileNameReader() {}

  /** Whether the name is that of an article, whose words are those of its title. */
  static boolean isArticle(String fileName) {
    return ARTICLE_NUMBER.matcher(fileName).find();
  }

  static String words(String fileName) {
    String name = ENDING.matcher(decoded(fileName)).replaceFirst("");
    name = name.substring(name.lastIndexOf('/') + 1);
    name = COPY.matcher(name).replaceFirst("");
    name = AGAIN.matcher(ARTICLE_NUMBER.matcher(name).replaceFirst("")).replaceFirst("");
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
