package org.igkg.extraction.affiliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.extraction.Mention;

/**
 * Whom "he", "she" and "they" at the start of a sentence mean: the person whom the sentence before
 * spoke of. Welcomes and thanks speak to people, not of them, and who was "she" once is not "he".
 */
final class Referents {
  private static final Pattern PRONOUN =
      Pattern.compile("^\\s*(?:and |so )?(he|she|they|his|her)\\b");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^\\s*(?:and |so )?(?:welcome|thanks?|hello|good (?:morning|afternoon|evening))\\b");

  private final Map<String, String> genders = new HashMap<>();
  private Optional<Mention> last = Optional.empty();
  private Optional<Mention> earlier = Optional.empty();

  /** The person whom the pronoun that opens the sentence means, or the one just spoken of. */
  Optional<Mention> of(Wording wording) {
    Optional<String> pronoun = pronoun(wording);
    boolean other = last.isPresent() && !fits(last.get(), pronoun);
    Optional<Mention> meant = other ? earlier.filter(p -> fits(p, pronoun)) : last;
    pronoun.ifPresent(p -> meant.ifPresent(m -> genders.putIfAbsent(m.name(), p)));
    return pronoun.isPresent() ? meant : last;
  }

  /** Moves on behind the sentence. */
  void pass(Wording wording, Optional<Mention> meant) {
    List<Mention> people = wording.people();
    if (people.isEmpty() && goesOn(wording)) {
      return;
    }
    if (!people.isEmpty()
        && last.isPresent()
        && ADDRESS.matcher(wording.words(wording.start(), wording.end())).find()) {
      return;
    }
    Optional<Mention> next =
        people.isEmpty()
            ? meant.filter(m -> pronoun(wording).isPresent())
            : Optional.of(people.get(people.size() - 1));
    if (!next.equals(last)) {
      earlier = last.or(() -> earlier);
    }
    last = next;
  }

  /** What the sentence detector cut off behind an abbreviation: {@code a Ph.D. | degree in law}. */
  private static boolean goesOn(Wording wording) {
    return Character.isLowerCase(wording.text().codePointAt(wording.start()));
  }

  private boolean fits(Mention person, Optional<String> pronoun) {
    String known = genders.getOrDefault(person.name(), "they");
    return pronoun.isEmpty()
        || known.equals("they")
        || pronoun.get().equals("they")
        || known.equals(pronoun.get());
  }

  private static Optional<String> pronoun(Wording wording) {
    Matcher first = PRONOUN.matcher(wording.words(wording.start(), wording.end()));
    if (!first.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (first.group(1)) {
          case "his" -> "he";
          case "her" -> "she";
          default -> first.group(1);
        });
  }
}
