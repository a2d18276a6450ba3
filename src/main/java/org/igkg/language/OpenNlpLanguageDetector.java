package org.igkg.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Apache OpenNLP's language detector, with a shortcut: a text of which every fifth word or more is
 * an English function word is English. So transcripts in English, nearly all there are, never ask
 * the model, which is 10 MB and takes a millisecond for a turn.
 *
 * <p>At least {@value #FEWEST_LETTERS} letters are needed. Languages that are written alike are
 * often confused below a hundred letters; then none has the lead and the answer is empty.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {
  private static final String FILE = "langdetect-183.bin";
  private static final int FEWEST_LETTERS = 60;

  /** What is said first in a long text says enough. */
  private static final int MOST_CHARACTERS = 4_000;

  /** The share of the 30 words below in English speech is about 0.35, in French 0.03. */
  private static final double ENGLISH_SHARE = 0.2;

  /**
   * The model spreads its confidence over 183 languages: a sentence of 80 to 120 letters in one of
   * nine languages had 0.05 (Chinese) to 0.16 and twice the next or more; lists of names and
   * acronyms had at most 0.04 and 1.6 times the next.
   */
  private static final double SURE = 0.05;

  private static final double LEAD = 1.8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "it", "for", "you", "we", "this", "are",
          "on", "be", "with", "have", "as", "not", "but", "from", "they", "which", "what", "there",
          "our", "was", "will", "your", "i");

  /** Of the file alone: the model is not loaded for it. */
  private final String sha256 = Model.load(FILE, in -> FILE).sha256();

  private final Map<String, String> tags = tags();

  /** Loaded when the first text asks for it. */
  private static final class Loaded {
    private static final ThreadSafeLanguageDetectorME DETECTOR =
        new ThreadSafeLanguageDetectorME(Model.load(FILE, LanguageDetectorModel::new).value());
  }

  @Override
  public Optional<String> detect(CharSequence text) {
    String start = text.subSequence(0, Math.min(text.length(), MOST_CHARACTERS)).toString();
    long letters = start.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    return englishShare(start) >= ENGLISH_SHARE
        ? Optional.of("en")
        : byScript(start, letters).or(() -> byModel(start));
  }

  /** Languages that have a script to themselves: kana, Hangul, and Han without either. */
  private static Optional<String> byScript(String text, long letters) {
    long kana = count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA);
    long hangul = count(text, UnicodeScript.HANGUL);
    long all = kana + hangul + count(text, UnicodeScript.HAN);
    if (2 * all < letters) {
      return Optional.empty();
    }
    return Optional.of(20 * kana > all ? "ja" : 20 * hangul > all ? "ko" : "zh");
  }

  private static long count(String text, UnicodeScript script) {
    return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }

  private static double englishShare(String text) {
    Matcher word = WORD.matcher(text);
    int all = 0;
    int english = 0;
    while (word.find()) {
      all++;
      english += ENGLISH_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) english / all;
  }

  private Optional<String> byModel(String text) {
    Language[] ranked = Loaded.DETECTOR.predictLanguages(text);
    double best = ranked[0].getConfidence();
    boolean sure = best >= SURE && best >= LEAD * ranked[1].getConfidence();
    String language = ranked[0].getLang();
    return sure ? Optional.of(tags.getOrDefault(language, language)) : Optional.empty();
  }

  @Override
  public SortedMap<String, String> models() {
    return new TreeMap<>(Map.of(FILE, sha256));
  }

  /** The model answers in ISO 639-3, which BCP 47 wants only where there are no two letters. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    // single languages of a macrolanguage: ISO 639-3, the registry of language subtags
    tags.putAll(
        Map.of("cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms"));
    return tags;
  }
}
