package org.igkg.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igkg.authority.Honorific;

/** Honorifics and posts in front of a name, degrees behind it. */
final class NameTitles {
  private static final int LONGEST = 4;

  private final Map<String, Honorific> byPhrase = new HashMap<>();
  private final Set<String> suffixes = new HashSet<>();

  NameTitles(Collection<Honorific> honorifics) {
    for (Honorific honorific : honorifics) {
      String phrase = LabelText.folded(honorific.words());
      if (honorific.isSuffix()) {
        suffixes.add(phrase);
      } else {
        byPhrase.merge(phrase, honorific, (one, other) -> one.alsoName() ? other : one);
      }
    }
  }

  /**
   * How many of the words are a title.
   *
   * @param stacked whether a title went before: then a word that may be a name is one too
   */
  int prefix(List<String> words, boolean stacked) {
    for (int n = Math.min(words.size(), LONGEST); n > 0; n--) {
      String printed = String.join(" ", words.subList(0, n));
      Honorific honorific = byPhrase.get(LabelText.folded(printed));
      boolean certain = stacked || words.size() - n >= 2 || printed.contains(".");
      if (honorific != null && (certain || !honorific.alsoName())) {
        return n;
      }
    }
    return 0;
  }

  boolean isSuffix(String words) {
    return LabelText.words(words).stream().map(LabelText::folded).allMatch(suffixes::contains);
  }
}
