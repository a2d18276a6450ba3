package org.igkg.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the type of a session from what is said first: "in this first main session", "the NRI
 * session will start". Only names of more than one word count ("our workshop" is said of anything),
 * and only when all that is said points to one type.
 */
final class OpeningWords {
  /** A chair has said by then what it is; later words may speak of other sessions. */
  private static final int WITHIN = 1_500;

  private static final Pattern FORMAT_NAME =
      Pattern.compile(
          "(?:\\S+ )+(?:session|forum|talk|hall|track|roundtable|ceremony)",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param name of the format: without it in the text the pattern need not be tried
   */
  private record Phrase(String type, Pattern pattern, String name) {}

  private final List<Phrase> phrases;

  OpeningWords(SessionTypes types) {
    phrases =
        types.labels().stream()
            .filter(l -> FORMAT_NAME.matcher(l.words()).matches())
            .filter(l -> !l.type().preparatory())
            .map(l -> new Phrase(l.type().id(), saidOfThisSession(l.words()), plain(l.words())))
            .toList();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private static Pattern saidOfThisSession(String words) {
    String name = words.replace(" ", "[ -]");
    return Pattern.compile(
        "\\b(?:(?:this|our|today's|welcome to the|joining the|welcome to)(?: [\\w-]{1,20}){0,2} "
            + name
            + "\\b|the "
            + name
            + " (?:will|is|starts|begins)\\b)",
        Pattern.CASE_INSENSITIVE);
  }

  /**
   * @param speech the words after title, notice and header
   */
  Optional<String> type(String speech) {
    String plain =
        TitleLine.plain(speech.substring(0, Math.min(speech.length(), WITHIN)))
            .replaceAll("\\s+", " ");
    String lower = plain(plain);
    Set<String> said =
        phrases.stream()
            .filter(p -> lower.contains(p.name()) && p.pattern().matcher(plain).find())
            .map(Phrase::type)
            .collect(Collectors.toSet());
    return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
  }
}
