package org.igkg.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igkg.authority.NotName;

/**
 * What the words before a colon look like; the place they stand in decides whether that will do.
 */
enum LabelShape {
  /** Words of a role. */
  ROLE,
  /** All capitals but for particles. */
  CAPITALS,
  /** Two to four capitalised words, none of which is an ordinary opening word. */
  NAME,
  /** One capitalised word; only its return makes it a label. */
  WORD,
  /** Speech. */
  NONE;

  /** Source of the rules: formats.md, section 5, "Forms". */
  static final class Judge {
    private static final int MOST_WORDS = 8;
    private static final int MOST_NAME_WORDS = 4;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern AFTER_COMMA = Pattern.compile(",.*");

    private final RoleWords roles;
    private final Set<String> notNames;

    Judge(RoleWords roles, java.util.Collection<NotName> notNames) {
      this.roles = roles;
      this.notNames = notNames.stream().map(NotName::word).collect(Collectors.toSet());
    }

    LabelShape of(String printed) {
      String bare = LabelText.collapsed(BRACKETS.matcher(printed).replaceAll(" "));
      List<String> words = LabelText.words(LabelText.plain(bare));
      if (words.isEmpty() || words.size() > MOST_WORDS) {
        return NONE;
      }
      if (roles.roleOf(bare).isPresent()) {
        return ROLE;
      }
      return isCapitals(words) ? CAPITALS : ofMixed(AFTER_COMMA.matcher(bare).replaceAll(""));
    }

    private boolean isCapitals(List<String> words) {
      boolean capitals =
          words.stream().allMatch(w -> isCapitalsOrSign(w) || NameCase.isParticle(w));
      boolean nameWord =
          words.stream().anyMatch(w -> LabelText.isCapitals(w) && w.length() > 1 && !isNotName(w));
      return capitals && nameWord;
    }

    private static boolean isCapitalsOrSign(String word) {
      return word.chars().noneMatch(Character::isLowerCase);
    }

    private LabelShape ofMixed(String bare) {
      List<String> words = LabelText.words(LabelText.plain(bare));
      boolean names =
          !words.isEmpty()
              && words.size() <= MOST_NAME_WORDS
              && LabelText.isNameWord(words.get(0))
              && words.stream().allMatch(this::canBeName);
      if (!names) {
        return NONE;
      }
      return words.size() == 1 ? WORD : NAME;
    }

    private boolean canBeName(String word) {
      return NameCase.isParticle(word) || LabelText.isNameWord(word) && !isNotName(word);
    }

    private boolean isNotName(String word) {
      return notNames.contains(word.toLowerCase(Locale.ROOT));
    }
  }
}
