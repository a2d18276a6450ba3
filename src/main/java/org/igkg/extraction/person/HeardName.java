package org.igkg.extraction.person;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.igkg.authority.PersonalNames;
import org.igkg.extraction.CapitalRun;
import org.igkg.language.Token;

/**
 * A family name that the captioner did not know and wrote as it sounded, its end in small letters:
 * {@code Ana Lucia gon, from Ruritania}. The words with capitals are given names then, and what
 * follows is short, no English word and no part of a sentence.
 */
final class HeardName {
  private static final Pattern SYLLABLE = Pattern.compile("\\p{Ll}{2,4}");

  /** What a name is followed by, and a noun that stands alone is not. */
  private static final Set<String> AFTER_NAME = Set.of(",", ".", ";", ":", "from");

  private final PersonalNames names;
  private final Predicate<String> english;

  /**
   * @param english whether a word in small letters is one of the language
   */
  HeardName(PersonalNames names, Predicate<String> english) {
    this.names = names;
    this.english = english;
  }

  /** The run with the end of the name, if there is one; otherwise the run as it is. */
  CapitalRun complete(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int end = run.last() + 1;
    return run.words().size() > 1
            && run.words().stream().allMatch(this::onlyGiven)
            && end + 1 < tokens.size()
            && isSyllable(tokens.get(end))
            && AFTER_NAME.contains(tokens.get(end + 1).text())
        ? new CapitalRun(run.sentence(), run.first(), end)
        : run;
  }

  private boolean onlyGiven(String word) {
    return names.isGiven(word) && !names.isFamily(word);
  }

  private boolean isSyllable(Token token) {
    return token.tag().equals("NOUN")
        && SYLLABLE.matcher(token.text()).matches()
        && !english.test(token.text());
  }
}
