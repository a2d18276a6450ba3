package org.igkg.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.authority.Role;

/** Labels that stand for a part in the session: {@code MODERATOR}, {@code SPEAKER 2}. */
final class RoleWords {
  /** The role of a voice that nobody could name. */
  static final String UNKNOWN = "unknown";

  /** The role of several voices at once. */
  static final String CHORUS = "chorus";

  private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,3}|[A-Z]|NO)");
  private static final Set<String> QUALIFIERS =
      Set.of("ONLINE", "REMOTE", "VIRTUAL", "MALE", "FEMALE", "UNKNOWN", "UNIDENTIFIED", "NEW");

  private final Map<String, String> rolesByPhrase = new LinkedHashMap<>();
  private final Set<String> vocabulary = new HashSet<>(QUALIFIERS);

  RoleWords(Collection<Role> roles) {
    for (Role role : roles) {
      for (String words : role.labelWords()) {
        rolesByPhrase.put(LabelText.folded(words), role.id());
        vocabulary.addAll(LabelText.words(LabelText.folded(words)));
      }
    }
  }

  /** The role that all of {@code label} stands for. */
  Optional<String> roleOf(String label) {
    String folded = withoutNumber(LabelText.folded(label));
    return Optional.ofNullable(rolesByPhrase.get(folded)).or(() -> composed(folded));
  }

  /** The role phrase that the words begin with and do not end with. */
  Optional<Prefix> prefix(List<String> words) {
    for (int n = Math.min(words.size() - 1, 3); n > 0; n--) {
      String phrase = LabelText.folded(String.join(" ", words.subList(0, n)));
      String role = rolesByPhrase.getOrDefault(phrase, CHORUS);
      if (!role.equals(CHORUS)) {
        return Optional.of(new Prefix(role, n));
      }
    }
    return Optional.empty();
  }

  /**
   * A role in front of a name.
   *
   * @param words how many words it takes
   */
  record Prefix(String role, int words) {}

  private static String withoutNumber(String folded) {
    List<String> words = new ArrayList<>(LabelText.words(folded));
    while (words.size() > 1 && NUMBER.matcher(words.get(words.size() - 1)).matches()) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  /** Labels put together from role words: {@code MALE AUDIENCE MEMBER}; the longest phrase says. */
  private Optional<String> composed(String folded) {
    if (!vocabulary.containsAll(LabelText.words(folded)) || folded.isEmpty()) {
      return Optional.empty();
    }
    String padded = " " + folded + " ";
    return rolesByPhrase.keySet().stream()
        .filter(phrase -> padded.contains(" " + phrase + " "))
        .max(
            Comparator.comparing((String phrase) -> !rolesByPhrase.get(phrase).equals(UNKNOWN))
                .thenComparing(String::length))
        .map(rolesByPhrase::get);
  }
}
