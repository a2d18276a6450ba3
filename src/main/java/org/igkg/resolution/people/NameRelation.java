package org.igkg.resolution.people;

import java.util.List;
import java.util.Locale;
import org.igkg.authority.ShortNames;

/** How one name may be another, the closest first. */
enum NameRelation {
  /** The same letters; accents, spaces and hyphens aside. */
  SAME_NAME,
  /** Given and family name as they are; names or initials between them left out. */
  MIDDLE_LEFT_OUT,
  /** One word written otherwise, with the same sound: Mohammed, Mohamed. */
  SAME_SOUND,
  /** The same words in another order. */
  TURNED_NAME,
  /** Middle names, second surnames or particles left out. */
  PARTS_LEFT_OUT,
  /** A slip in one word. */
  ONE_WORD_MISSPELT,
  /** The given name shortened: Alex, Alexander; Gbenga, Olugbenga; Bill, William. */
  SHORT_GIVEN_NAME,
  /** In another order, middle names or second surnames left out. */
  TURNED_AND_PARTS_LEFT_OUT,
  /** An initial for the given name. */
  INITIAL,
  /** A slip in two words. */
  TWO_WORDS_MISSPELT,
  /** Two different names. */
  NONE;

  private static final int SHORTEST_END = 5;
  private static final ShortNames SHORT_NAMES = ShortNames.load();

  static NameRelation of(ComparableName one, ComparableName two) {
    if (one.letters().equals(two.letters())) {
      return SAME_NAME;
    }
    if (one.sorted().equals(two.sorted()) || isTurned(one, two) || isTurned(two, one)) {
      return TURNED_NAME;
    }
    ComparableName a = one.withoutParticles();
    ComparableName b = two.withoutParticles();
    boolean oneIsShorter = a.words().size() <= b.words().size();
    return oneIsShorter ? ofShorter(a, b) : ofShorter(b, a);
  }

  /** As features of a decision print it: {@code one-word-misspelt}. */
  String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code Hyun-woo Namgoong} and {@code Namgoong Hyunwoo}: spaces aside, too. */
  private static boolean isTurned(ComparableName one, ComparableName two) {
    List<String> words = one.words();
    for (int i = 1; i < words.size(); i++) {
      String turned =
          String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i));
      if (turned.equals(two.letters())) {
        return true;
      }
    }
    return false;
  }

  private static NameRelation ofShorter(ComparableName shorter, ComparableName longer) {
    if (shorter.equals(longer)) {
      return PARTS_LEFT_OUT;
    }
    if (shorter.isInitial(0) != longer.isInitial(0)) {
      return initial(shorter, longer);
    }
    return shorter.words().size() == longer.words().size()
        ? sameLength(shorter, longer)
        : partsLeftOut(shorter, longer);
  }

  private static NameRelation initial(ComparableName one, ComparableName two) {
    boolean fits = Sound.start(one.first()) == Sound.start(two.first());
    return fits && one.first().charAt(0) == two.first().charAt(0) && one.last().equals(two.last())
        ? INITIAL
        : NONE;
  }

  /** The shorter name's words stand in the longer in their order, the first one first. */
  private static NameRelation partsLeftOut(ComparableName shorter, ComparableName longer) {
    if (shorter.words().size() < 2) {
      return NONE;
    }
    if (!shorter.first().equals(longer.first())) {
      boolean all = !shorter.hasInitial() && longer.words().containsAll(shorter.words());
      return all ? TURNED_AND_PARTS_LEFT_OUT : NONE;
    }
    int at = 0;
    for (int i = 0; i < shorter.words().size(); i++) {
      while (at < longer.words().size() && !fits(shorter, i, longer.words().get(at))) {
        at++;
      }
      at++;
    }
    if (at > longer.words().size()) {
      return NONE;
    }
    boolean middle = shorter.last().equals(longer.last()) && !shorter.isInitial(0);
    return middle ? MIDDLE_LEFT_OUT : PARTS_LEFT_OUT;
  }

  private static boolean fits(ComparableName name, int index, String word) {
    String own = name.words().get(index);
    return name.isInitial(index) && index > 0 ? word.startsWith(own) : word.equals(own);
  }

  private static NameRelation sameLength(ComparableName one, ComparableName two) {
    int slips = 0;
    boolean sound = true;
    for (int i = 0; i < one.words().size(); i++) {
      String a = one.words().get(i);
      String b = two.words().get(i);
      if (a.equals(b) || i > 0 && isInitialOf(a, b)) {
        continue;
      }
      boolean given = i == 0;
      if (given && isShort(a, b) && slips == 0) {
        return restEquals(one, two) ? SHORT_GIVEN_NAME : NONE;
      }
      if (!Spelling.isSlip(a, b) || Spelling.isOtherGender(a, b)) {
        return NONE;
      }
      slips++;
      sound = Sound.spelled(a).equals(Sound.spelled(b));
    }
    return switch (slips) {
      case 0 -> PARTS_LEFT_OUT;
      case 1 -> sound ? SAME_SOUND : ONE_WORD_MISSPELT;
      case 2 -> TWO_WORDS_MISSPELT;
      default -> NONE;
    };
  }

  /** {@code T.} and {@code Thomas} between given and family name. */
  private static boolean isInitialOf(String a, String b) {
    return a.length() != b.length()
        && Math.min(a.length(), b.length()) == 1
        && a.charAt(0) == b.charAt(0);
  }

  private static boolean restEquals(ComparableName one, ComparableName two) {
    return one.words()
        .subList(1, one.words().size())
        .equals(two.words().subList(1, two.words().size()));
  }

  private static boolean isShort(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    boolean begins = shorter.length() >= 2 && longer.startsWith(shorter);
    boolean ends = shorter.length() >= SHORTEST_END && longer.endsWith(shorter);
    return SHORT_NAMES.areOne(a, b)
        || longer.length() - shorter.length() > 1
            && (begins || ends)
            && !Spelling.isOtherGender(a, b);
  }
}
