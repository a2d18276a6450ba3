package org.igkg.resolution.people;

import java.util.regex.Pattern;

/**
 * A rough key of how a Latin word sounds: its consonants, those that captioners confuse made one.
 * Used to find names that are worth a comparison, never to decide.
 */
final class Sound {
  private static final Pattern VOWELS = Pattern.compile("[aeiouyhw]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

  private Sound() {}

  /** The same with its vowels: {@code sarah} and {@code sara} are one, {@code joan} is not. */
  static String spelled(String word) {
    String one = plain(word).replace('y', 'i').replace("h", "");
    return DOUBLE.matcher(one).replaceAll("$1");
  }

  /** {@code marcus} and {@code markus} are {@code mrks}; a word of vowels is itself. */
  static String of(String word) {
    String consonants = VOWELS.matcher(plain(word)).replaceAll("");
    return consonants.isEmpty() ? word : DOUBLE.matcher(consonants).replaceAll("$1");
  }

  /** The first letter of the sound: {@code j} of {@code josephat} and of {@code j}. */
  static String start(String word) {
    return of(word).substring(0, 1);
  }

  private static String plain(String word) {
    return word.replace("ph", "f")
        .replace("ck", "k")
        .replace('c', 'k')
        .replace('q', 'k')
        .replace('z', 's')
        .replace('w', 'v');
  }
}
