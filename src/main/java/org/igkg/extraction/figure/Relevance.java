package org.igkg.extraction.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * Tells reported quantities from years, dates, times, labels, vague spans and session logistics.
 */
final class Relevance {
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  /** What stands before a number that is a name and not a count. */
  private static final Pattern LABEL_BEFORE =
      Pattern.compile(
          "(?:\\b(?:numbers?|no\\.?|nr\\.?|room|day|days|article|articles|paragraph|section|chapter|page|slide|step"
              + "|version|workshop|ws|of|event|session|phase|resolution|level|track|group|hall|salle|raum|studio"
              + "|igf|goal|goals|sdgs?|comment|annex|channel|option|question|point|part|pillar|objective|theme|agenda"
              + "|forum|town hall|talk|age|aged|ages|web|industry|item|wg|ipv|g|layer|tier|table|figure|act|clause|stage|"
              + MONTH
              + ")|[#\u2116/+])\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** "represents 70 of", "40% of": the word before is no label then. */
  private static final Pattern OF_BEFORE =
      Pattern.compile("\\b(?!ws\\b)\\w+ of\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern ORDINAL_OR_TIME_AFTER =
      Pattern.compile(
          "^\\s?(?:st|nd|rd|th)\\b|^:\\d|^\\s?(?:a\\.?m|p\\.?m)\\b|^\\s?o[\u2019']clock|^\\s(?:of\\s)?"
              + MONTH
              + "\\b|^(?:\\.\\d)|^[\\-/]\\d|^'?s\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPAN_AROUND =
      Pattern.compile(
          "\\b(?:in|last|past|next|coming|previous|recent|first|every|these|those|few|couple of|history of (?:more than )?"
              + "|under|over the age of|age of)\\s*(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> SESSION = WordList.read("session-words.txt");

  private static final Set<String> LOGISTICS = WordList.read("logistics-words.txt");
  private static final Set<String> COUNTED = WordList.read("counted-words.txt");
  private static final Set<String> CLOCK =
      Set.of("minute", "hour", "second", "day", "week", "century", "decade");
  private static final BigDecimal SMALL = new BigDecimal(4);

  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:more than|over|at least|nearly|almost|up to|above)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** {@code one or two}, {@code 7, 8}: the speaker does not know. */
  private static final Pattern GUESS_AFTER =
      Pattern.compile(
          "^,?\\s(?:or\\s)?(?:" + NumberWords.WORD + "|\\d)\\b(?!,\\d)", Pattern.CASE_INSENSITIVE);

  private static final Pattern GUESS_BEFORE =
      Pattern.compile(
          "\\b(?:" + NumberWords.WORD + "|\\d)(?:,| or|, or)\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern RUNNING =
      Pattern.compile(
          "\\b(?:simultaneous interpretation service|receivers?|headsets?|raise your hands?|press the button)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A few people or bodies that are in the room are no finding about the world. */
  private static final Pattern HERE =
      Pattern.compile(
          "\\b(?:with us|our (?:panel|speakers|next|first)|joined by|introduce|panel|today|this session|in the room)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TIME = Set.of("year", "month");

  private static final Set<String> MEASURES =
      Set.of(
          "gigabit",
          "megabit",
          "gigabyte",
          "megabyte",
          "terabyte",
          "kilometre",
          "kilometer",
          "km",
          "meter",
          "metre",
          "dollar",
          "euro",
          "usd",
          "pound",
          "year",
          "month",
          "gb",
          "mb",
          "mbps",
          "gbps",
          "tonne",
          "ton");

  private static final Pattern CALENDAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "\\b(?:director|chair|founder|ceo|member|manager|professor|worked|career|experience|years? ago)\\b",
          Pattern.CASE_INSENSITIVE);

  private Relevance() {}

  static boolean isReported(Quantity q, Phrase phrase, Sentence sentence, String text) {
    Span span = q.span();
    String words = sentence.span().in(text);
    String before =
        text.substring(Math.max(sentence.span().start(), span.start() - 40), span.start());
    String after = text.substring(span.end(), Math.min(sentence.span().end(), span.end() + 24));
    String head = singular(phrase.head());
    if (ORDINAL_OR_TIME_AFTER.matcher(after).find()
        || isLabel(q, before, sentence)
        || isGuess(before, after)
        || RUNNING.matcher(words).find()
        || isGlued(phrase, after)) {
      return false;
    }
    if (q.unit().isPresent()) {
      return true;
    }
    if (isFraction(q)) {
      return !LOGISTICS.contains(head) || head.equals("second");
    }
    if (isCalendarYear(q, text)) {
      return false;
    }
    return head.isEmpty() ? isMeasure(q, before) : isCount(q, head, before, after, words);
  }

  /** A number without a noun: a decimal, a count in millions, or one with a bound. */
  private static boolean isMeasure(Quantity q, String before) {
    boolean bounded = BOUND.matcher(before).find() && q.value().compareTo(BigDecimal.TEN) >= 0;
    boolean decimal = q.value().stripTrailingZeros().scale() > 0;
    return decimal && !before.matches("(?is).*\\bat\\s*$")
        || q.value().compareTo(new BigDecimal(1000000)) >= 0
        || bounded && !q.word();
  }

  private static boolean isCount(
      Quantity q, String head, String before, String after, String sentence) {
    if (q.value().signum() == 0 || CLOCK.contains(head)) {
      return false;
    }
    if (TIME.contains(head)) {
      return isDuration(before, after, sentence);
    }
    if (MEASURES.contains(head)) {
      return true;
    }
    if (q.value().compareTo(BigDecimal.ONE) == 0) {
      return false;
    }
    if (q.exact()) {
      return true;
    }
    if (q.word() && q.value().compareTo(SMALL) <= 0) {
      return COUNTED.contains(head) && !HERE.matcher(sentence).find();
    }
    boolean few = q.word() || q.value().compareTo(BigDecimal.TEN) < 0;
    return !LOGISTICS.contains(head) && !(few && SESSION.contains(head));
  }

  private static boolean isGuess(String before, String after) {
    return GUESS_AFTER.matcher(after).find() || GUESS_BEFORE.matcher(before).find();
  }

  /** Letters right after the digits that are no unit: {@code 5Rights}. */
  private static boolean isGlued(Phrase phrase, String after) {
    boolean acronym = phrase.unitSpan().isPresent() && after.startsWith(phrase.unit());
    return !after.isEmpty() && Character.isUpperCase(after.charAt(0)) && !acronym;
  }

  private static boolean isDuration(String before, String after, String sentence) {
    return !SPAN_AROUND.matcher(before).find()
        && !after.matches(
            "(?is)^\\s?years?(?:\\sof\\s(?:age|experience)|\\s(?:ago|later|now|back)).*")
        && !BIOGRAPHY.matcher(sentence).find();
  }

  private static boolean isFraction(Quantity q) {
    return q.exact() && q.word() && q.value().compareTo(BigDecimal.ONE) < 0;
  }

  private static boolean isCalendarYear(Quantity q, String text) {
    return CALENDAR.matcher(q.span().in(text)).matches();
  }

  /** A number right after a noun or a label word: {@code Working Group 6}, {@code Web 2.0}. */
  private static boolean isLabel(Quantity q, String before, Sentence sentence) {
    if (q.unit().isPresent() || q.word()) {
      return false;
    }
    if (LABEL_BEFORE.matcher(before).find() && !OF_BEFORE.matcher(before).find()) {
      return true;
    }
    Token previous = null;
    for (Token t : sentence.tokens()) {
      if (t.span().end() <= q.span().start()) {
        previous = t;
      }
    }
    return previous != null
        && q.span().start() - previous.span().end() <= 1
        && (previous.isProperNoun() || isHyphen(previous.text()));
  }

  private static boolean isHyphen(String mark) {
    return mark.matches("[\\-\u2010-\u2015]");
  }

  private static String singular(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
