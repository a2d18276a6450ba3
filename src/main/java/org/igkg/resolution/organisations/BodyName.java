package org.igkg.resolution.organisations;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.igkg.resolution.people.Rewrite;
import org.igkg.resolution.people.Sound;

/**
 * The name of a body as names of different documents are compared: the words that tell it from
 * others, without accents, articles, small words, legal form and the endings in which British and
 * American spelling or number differ.
 *
 * @param words in their order, at least one
 */
record BodyName(List<String> words) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02BC`]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<![sui])s$");

  /** British endings as American ones. */
  private static final List<Rewrite> ENDINGS =
      Rewrite.of(
          "is(ation|ations|e|ed|ing)$ iz$1",
          "([tb])re$ $1er",
          "([tb])res$ $1ers",
          "amme(s?)$ am$1",
          "our(s?)$ or$1",
          "ence$ ense");

  private static final int LONGEST_ACRONYM = 10;
  private static final int SHORTEST_WITH_ENDING = 5;

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "gmbh",
          "corp",
          "plc",
          "ag",
          "bv",
          "oy",
          "ab",
          "sarl",
          "pty",
          "srl");

  /** Articles, prepositions and conjunctions of the languages that names come in. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "a", "an", "of", "for", "in", "on", "and", "to", "at", "by", "de", "la", "le",
          "les", "des", "du", "da", "do", "dos", "das", "di", "del", "della", "para", "por", "pour",
          "y", "e", "et", "und", "der", "die", "den", "fur", "van", "voor", "el", "los", "las", "d",
          "l");

  BodyName {
    words = List.copyOf(words);
  }

  static BodyName of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> all =
        new ArrayList<>(Arrays.stream(BREAKS.split(plain)).filter(w -> !w.isEmpty()).toList());
    while (all.size() > 1 && LEGAL_FORMS.contains(all.get(all.size() - 1))) {
      all.remove(all.size() - 1);
    }
    List<String> telling = all.stream().filter(w -> !SMALL_WORDS.contains(w)).toList();
    return new BodyName((telling.isEmpty() ? all : telling).stream().map(BodyName::word).toList());
  }

  /** Whether {@code name} is an acronym: {@code NADA}, {@code UnB}; then it is no name to read. */
  static boolean isAcronym(String name) {
    long capitals = name.chars().filter(Character::isUpperCase).count();
    boolean short_ = name.length() > 1 && name.length() <= LONGEST_ACRONYM;
    return short_
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
        && capitals >= 2
        && capitals * 5 >= name.chars().filter(Character::isLetter).count() * 3;
  }

  /** {@code U.N.B.} and {@code UnB} are {@code UNB}. */
  static String acronym(String printed) {
    return printed.replaceAll("[.-]", "").toUpperCase(Locale.ROOT);
  }

  /** The initials of the telling words, in capitals. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    words.forEach(w -> initials.append(w.charAt(0)));
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  String letters() {
    return String.join("", words);
  }

  /** Two names that may be one share at least one of these. */
  Set<String> blocks() {
    Set<String> keys = new TreeSet<>();
    keys.add(letters());
    for (int i = 0; i + 1 < words.size(); i++) {
      keys.add(Sound.of(words.get(i)) + "/" + words.get(i + 1).charAt(0));
      keys.add(words.get(i).charAt(0) + "/" + Sound.of(words.get(i + 1)));
    }
    return new HashSet<>(keys);
  }

  /** One spelling of the customary two: {@code organization}, {@code center}, {@code labor}. */
  private static String word(String word) {
    if (word.length() < SHORTEST_WITH_ENDING) {
      return word;
    }
    String one = Rewrite.apply(ENDINGS, word);
    return one.endsWith("ies")
        ? one.substring(0, one.length() - 3) + "y"
        : PLURAL.matcher(one).replaceFirst("");
  }
}
