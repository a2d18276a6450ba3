package org.igkg.authority;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that stand before a name and are no part of it, one by one: {@code dr}, {@code prime}.
 */
public final class Titles {
  private final Set<String> words = new HashSet<>();

  public Titles(Collection<Honorific> honorifics) {
    for (Honorific honorific : honorifics) {
      if (!honorific.isSuffix() && !honorific.alsoName()) {
        for (String word : honorific.words().split("[\\s-]+")) {
          words.add(bare(word));
        }
      }
    }
    words.remove("the");
    words.remove("of");
  }

  /** Whether the word is one of a title; case and points do not matter. */
  public boolean contains(String word) {
    return words.contains(bare(word));
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
