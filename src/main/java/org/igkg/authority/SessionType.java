package org.igkg.authority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of session of a meeting's programme.
 *
 * @param id {@code open-forum}
 * @param aliases what programmes and titles call it
 * @param prefixCodes short codes in front of a title: {@code OF}, {@code WS}
 * @param titlePattern what a title of such a session holds, case-insensitive
 * @param titleUse what its words do in a title line
 */
public record SessionType(
    String id,
    String label,
    String family,
    List<String> aliases,
    List<String> prefixCodes,
    Optional<Pattern> titlePattern,
    TitleUse titleUse,
    String source) {

  /** What the words for a session type do in a title line. */
  public enum TitleUse {
    /** They stand in front of the session's own title: {@code Open Forum #27 Review of ...}. */
    LABEL,
    /** They are the session's own title or a part of it: {@code Newcomers Session}. */
    NAME,
    /** A label when a separator follows, part of the title otherwise: {@code NRIs}. */
    EITHER;

    static TitleUse of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether such sessions have speeches, and neither a theme nor a panel. */
  public boolean ceremony() {
    return family.equals("ceremony");
  }

  /** Whether such meetings prepare the annual one, with a place and dates of their own. */
  public boolean preparatory() {
    return family.equals("preparatory");
  }
}
