package org.igkg.resolution.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A personal name as names of different documents are compared: words without accents, apostrophes
 * and written-out umlauts, an Arabic article joined to what it belongs to.
 *
 * @param bare the words without {@code de}, {@code van}, {@code al} and the like
 * @param letters all letters in one: equal for names that differ in spaces and hyphens only
 * @param sorted the words in the order of the alphabet
 */
record ComparableName(List<String> words, List<String> bare, String letters, List<String> sorted) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02BC`]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Letters that have no decomposition but customary spellings; ae, oe and ue lose their e, but not
   * after q and w, where no umlaut stands.
   */
  private static final List<Rewrite> SPELLINGS =
      Rewrite.of(
          "ı i",
          "ł l",
          "ø o",
          "ß ss",
          "æ a",
          "đ d",
          "ð d",
          "þ th",
          "ae a",
          "oe o",
          "(?<![qw])ue u",
          "x ks");

  /** Written apart, with a hyphen or together: Al Harbi, Al-Harbi, Alharbi; Abdul Rahman. */
  private static final Set<String> JOINED = Set.of("al", "el", "abdul", "abdel", "abd");

  /** A name is compared with many, and again with every ingest. */
  private static final LoadingCache<String, ComparableName> KNOWN =
      Caffeine.newBuilder().maximumSize(100_000).softValues().build(ComparableName::read);

  private static final Set<String> ARTICLES = Set.of("al", "el");

  private static final int LONG_WORD = 8;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "van", "von", "der",
          "den", "ter", "bin", "bint", "ibn", "y", "e");

  ComparableName {
    words = List.copyOf(words);
    bare = List.copyOf(bare);
    sorted = List.copyOf(sorted);
  }

  private static ComparableName of(List<String> printed) {
    List<String> words = joined(printed);
    List<String> rest =
        joined(
            printed.stream().filter(w -> !PARTICLES.contains(w) && !ARTICLES.contains(w)).toList());
    return new ComparableName(
        words,
        rest.size() < 2 ? words : rest,
        String.join("", words),
        words.stream().sorted().toList());
  }

  static ComparableName of(String name) {
    return KNOWN.get(name);
  }

  private static ComparableName read(String name) {
    String lower = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String plain = APOSTROPHES.matcher(lower.toLowerCase(Locale.ROOT)).replaceAll("");
    String one = Rewrite.apply(SPELLINGS, plain);
    return of(Arrays.stream(BREAKS.split(one)).filter(w -> !w.isEmpty()).toList());
  }

  private static List<String> joined(List<String> words) {
    List<String> result = new ArrayList<>();
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      if (JOINED.contains(words.get(i)) && i + 1 < words.size()) {
        before += words.get(i);
      } else {
        result.add(before + words.get(i));
        before = "";
      }
    }
    return result;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isInitial(int index) {
    return words.get(index).length() == 1;
  }

  boolean hasInitial() {
    return words.stream().anyMatch(w -> w.length() == 1);
  }

  /** The same without particles. */
  ComparableName withoutParticles() {
    return bare.equals(words) ? this : of(bare);
  }

  /**
   * Keys of which two names that may be one share at least one: the sound of one word and the first
   * sound of another; the sound of a long last word alone, since short forms begin anyhow.
   */
  Set<String> blocks() {
    Set<String> keys = new TreeSet<>();
    List<String> sounds = words.stream().map(Sound::of).toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        if (i != j && words.get(i).length() > 1) {
          keys.add(sounds.get(i) + "/" + sounds.get(j).charAt(0));
        }
      }
    }
    if (last().length() >= LONG_WORD) {
      keys.add(Sound.of(last()));
    }
    keys.add(letters());
    return keys;
  }
}
