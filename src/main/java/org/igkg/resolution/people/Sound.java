package org.igkg.resolution.people;

/**
 * A rough key of how a Latin word sounds: its consonants, those that captioners confuse made one.
 * Used to find names that are worth a comparison; alone it never decides.
 */
public final class Sound {
  private static final String SILENT = "aeiouyhw";

  private Sound() {}

  /** The same with its vowels: {@code sarah} and {@code sara} are one, {@code joan} is not. */
  static String spelled(String word) {
    return letters(word.replace("ph", "f").replace("ck", "k"), "h").replace('y', 'i');
  }

  /** {@code marcus} and {@code markus} are {@code mrks}; a word of vowels is itself. */
  public static String of(String word) {
    String consonants = letters(word.replace("ph", "f").replace("ck", "k"), SILENT);
    return consonants.isEmpty() ? word : consonants;
  }

  /** The first letter of the sound: {@code j} of {@code josephat} and of {@code j}. */
  static char start(String word) {
    return of(word).charAt(0);
  }

  /** Each letter as it sounds, double ones once, without those of {@code silent}. */
  private static String letters(String word, String silent) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = plain(word.charAt(i));
      boolean heard = silent.indexOf(word.charAt(i)) < 0;
      if (heard && (letters.isEmpty() || letters.charAt(letters.length() - 1) != letter)) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  private static char plain(char letter) {
    return switch (letter) {
      case 'c', 'q' -> 'k';
      case 'z' -> 's';
      case 'w' -> 'v';
      default -> letter;
    };
  }
}
