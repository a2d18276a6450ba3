package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.language.Sentence;
import org.igkg.source.Span;

/**
 * Acronyms and translations that a record introduces itself: {@code Nordvik Data Agency (NDA)},
 * {@code the Nordvik Data Agency, called NDA}, {@code Agence de Données (Data Agency)}. From there
 * on, and before, the record means that body by them, even where the authority file has another
 * body of the acronym.
 */
final class Introductions {
  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST = 30;

  /** In brackets, or after words that say so; the acronym is group 1. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:\\s*\\(\\s*(?:the\\s+|or\\s+|called\\s+)?|,?\\s+(?:or|called|known as|abbreviated"
              + " as|abbreviated)\\s+(?:the\\s+)?)(\\p{Lu}[\\p{L}\\p{N}.-]{1,9})(?=[\\s),.;:]|$)");

  /** {@code ARI stands for}, right before the name; the acronym is group 1. */
  private static final Pattern STANDS_FOR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}\\p{N}.-]{1,9}),? (?:which )?(?:stands for|is short for)(?: the)? $");

  private static final Pattern BETWEEN = Pattern.compile("\\s*\\(\\s*(?:the\\s+)?");

  private Introductions() {}

  /** The mentions, with those of introduced names; in the order of the text, without overlaps. */
  static List<Mention> in(AnalysedRecord record, List<Mention> bodies) {
    String text = record.text();
    List<Mention> all = translated(text, bodies);
    Map<String, Mention> introduced = introduced(text, all);
    for (Map.Entry<String, Mention> entry : introduced.entrySet()) {
      all = withAcronym(record, entry.getKey(), entry.getValue(), all);
    }
    return all;
  }

  private static Map<String, Mention> introduced(String text, List<Mention> bodies) {
    Map<String, Mention> introduced = new HashMap<>();
    for (Mention body : bodies) {
      if (body.candidates().isEmpty()) {
        acronym(text, body)
            .filter(a -> !isOfOneKind(known(a, text, bodies), body))
            .ifPresent(a -> introduced.putIfAbsent(a, body));
      }
    }
    return introduced;
  }

  private static Optional<String> acronym(String text, Mention body) {
    int start = body.span().start();
    int end = body.span().end();
    return group(INTRODUCTION, text.substring(end, Math.min(text.length(), end + LONGEST)))
        .or(() -> group(STANDS_FOR, text.substring(Math.max(0, start - LONGEST), start)))
        .filter(a -> isAcronymOf(a, body.name()));
  }

  private static Optional<String> group(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Mostly capitals, and its letters stand in the name in their order, the first one first. */
  private static boolean isAcronymOf(String acronym, String name) {
    long capitals = acronym.chars().filter(Character::isUpperCase).count();
    if (capitals < 2 || capitals * 5 < acronym.length() * 3L) {
      return false;
    }
    String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || letters.isEmpty() || lower.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (char letter : letters.toCharArray()) {
      at = lower.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** The body of the authority file that the acronym would be taken for. */
  private static Optional<Mention> known(String acronym, String text, List<Mention> bodies) {
    return bodies.stream()
        .filter(b -> !b.candidates().isEmpty() && b.span().in(text).equals(acronym))
        .findFirst();
  }

  /** The known one is no homonym when its name has a longer word of the introduced one. */
  private static boolean isOfOneKind(Optional<Mention> known, Mention body) {
    List<String> words = List.of(body.name().toLowerCase(Locale.ROOT).split("\\P{L}+"));
    return known.isPresent()
        && List.of(known.get().name().toLowerCase(Locale.ROOT).split("\\P{L}+")).stream()
            .anyMatch(w -> w.length() > 3 && words.contains(w));
  }

  private static List<Mention> withAcronym(
      AnalysedRecord record, String acronym, Mention body, List<Mention> bodies) {
    String text = record.text();
    List<Mention> all = new ArrayList<>(bodies);
    all.removeIf(b -> b.span().in(text).equals(acronym));
    Pattern word =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(acronym) + "(?![\\p{L}\\p{N}])");
    for (Sentence sentence : record.sentences().toList()) {
      Matcher matcher = word.matcher(text).region(sentence.span().start(), sentence.span().end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (all.stream().noneMatch(b -> b.span().overlaps(span))) {
          all.add(named(span, body));
        }
      }
    }
    all.sort(java.util.Comparator.comparing(Mention::span));
    return all;
  }

  private static Mention named(Span span, Mention body) {
    return new Mention(
        span,
        Kind.ORGANISATION,
        body.name(),
        body.candidates(),
        CONFIDENCE,
        "introduced-in-document");
  }

  /** A name in brackets right behind another is the same body's in another language. */
  private static List<Mention> translated(String text, List<Mention> bodies) {
    List<Mention> all = new ArrayList<>(bodies);
    for (int i = 1; i < all.size(); i++) {
      Mention first = all.get(i - 1);
      Mention second = all.get(i);
      boolean both = first.candidates().isEmpty() && second.candidates().isEmpty();
      int end = second.span().end();
      if (both
          && end < text.length()
          && text.charAt(end) == ')'
          && first.span().end() < second.span().start()
          && BETWEEN.matcher(text.substring(first.span().end(), second.span().start())).matches()) {
        all.set(i, named(second.span(), first));
      }
    }
    return all;
  }
}
