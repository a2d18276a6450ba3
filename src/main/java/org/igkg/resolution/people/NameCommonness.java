package org.igkg.resolution.people;

import java.util.List;
import org.igkg.authority.PersonalNames;

/**
 * Whether many people are likely to bear a name. Lists of names tell some that are common; of the
 * others the short ones may be too, since the most used words of a language are short (Zipf's law
 * of abbreviation) and the lists know few names of Asia and Africa.
 */
public final class NameCommonness {
  private static final int LONG_WORD = 7;
  private static final int LONG_LAST_WORD = 6;
  private static final int LONG_NAME = 9;

  private final PersonalNames lists;

  private NameCommonness(PersonalNames lists) {
    this.lists = lists;
  }

  /** Reads the lists of names. */
  public static NameCommonness load() {
    return new NameCommonness(PersonalNames.load(List.of()));
  }

  /** A long word that no list has makes a name rare, most of all the last one. */
  boolean isRare(ComparableName name) {
    boolean noneListed = name.words().stream().noneMatch(this::isListed);
    return name.words().stream().anyMatch(w -> w.length() >= LONG_WORD && !isListed(w))
        || name.last().length() >= LONG_LAST_WORD && !isListed(name.last())
        || noneListed && name.letters().length() >= LONG_NAME;
  }

  boolean isListed(String word) {
    return lists.isGiven(word) || lists.isFamily(word);
  }

  /** Whether the words in which two names differ are names of their own: Hansen and Jansen. */
  boolean areTwoNames(ComparableName one, ComparableName two) {
    for (int i = 0; i < Math.min(one.words().size(), two.words().size()); i++) {
      String a = one.words().get(i);
      String b = two.words().get(i);
      if (!a.equals(b) && isListed(a) && isListed(b) && !Sound.of(a).equals(Sound.of(b))) {
        return true;
      }
    }
    return false;
  }
}
