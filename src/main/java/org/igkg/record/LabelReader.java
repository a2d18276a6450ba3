package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igkg.authority.Authorities;
import org.igkg.authority.KnownPerson;
import org.igkg.source.Span;

/**
 * The words of a label to what they say: {@code CHAIR DOE} is a human in a role, {@code AUDIENCE} a
 * role, {@code KENYA} and {@code MINISTER} somebody whom the label does not name.
 *
 * <p>Names are put into ordinary case, not corrected: {@code CHENGATAI} stays {@code Chengatai}.
 * Who is meant is decided in {@code resolution}.
 */
final class LabelReader {
  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*");
  private static final Pattern ASIDE =
      Pattern.compile("\\s+[-/\u2013\u2014]+\\s+|\\s*/\\s*|\\s*,\\s*");
  private static final Set<String> JOINING = Set.of("AND", "&", "WITH");
  private static final Set<String> OF = Set.of("OF", "FOR", "FROM", "TO");

  /** A camera or a screen there speaks for whoever sits before it: {@code STUDIO ATLANTIS}. */
  private static final Set<String> SITES = Set.of("STUDIO", "HUB", "ROOM", "PODIUM");

  private static final Set<String> GENERATIONS = Set.of("JR", "SR", "II", "III", "IV");

  private final RoleWords roles;
  private final NameTitles titles;
  private final Bodies bodies;
  private final LabelShape.Judge judge;
  private final Map<String, String> knownSpellings;

  LabelReader(Authorities authorities) {
    roles = new RoleWords(authorities.roles().values());
    titles = new NameTitles(authorities.honorifics().values());
    bodies = new Bodies(authorities);
    judge = new LabelShape.Judge(roles, titles, authorities.notNames().values());
    knownSpellings =
        authorities.persons().values().stream()
            .map(KnownPerson::name)
            .collect(Collectors.toMap(LabelReader::letters, name -> name, (one, other) -> one));
  }

  LabelShape shape(String words) {
    return judge.of(words);
  }

  /** Whether the words are the name of a person in the authority files. */
  boolean isKnownPerson(String words) {
    return knownSpellings.containsKey(letters(LabelText.plain(words)));
  }

  /** Whether the words are a country or body, in whose name somebody may speak. */
  boolean isBody(String words) {
    return bodies.contains(LabelText.collapsed(words));
  }

  /** Reads words that were accepted as a label. */
  SpeakerLabel read(Span span, String words) {
    String printed = LabelText.collapsed(words);
    if (roles.roleOf(printed).isPresent() || bodies.contains(printed)) {
      return new SpeakerLabel.Role(span, printed, roles.roleOf(printed).orElse(RoleWords.UNKNOWN));
    }
    Parts parts = Parts.of(LabelText.plain(printed));
    return parts.aside().isEmpty()
        ? named(span, printed, parts.main())
        : beside(span, printed, parts);
  }

  /** A label of two parts: what stands beside the name is a role, a degree, a body, or the name. */
  private SpeakerLabel beside(Span span, String printed, Parts parts) {
    Optional<String> role = roles.roleOf(parts.aside());
    if (role.isPresent()) {
      return withRole(named(span, printed, parts.main()), role.get());
    }
    Optional<String> mainRole = roles.roleOf(parts.main());
    if (mainRole.isPresent()) {
      return isName(parts.aside())
          ? withRole(named(span, printed, parts.aside()), mainRole.get())
          : new SpeakerLabel.Role(span, printed, mainRole.get());
    }
    return named(span, printed, parts.name(this::isName));
  }

  /** Whether a part that is not in front reads as a name and not as a body or degree. */
  private boolean isName(String part) {
    return !bodies.contains(part) && !titles.isSuffix(part) && !part.isBlank();
  }

  private static SpeakerLabel withRole(SpeakerLabel label, String role) {
    if (label instanceof SpeakerLabel.Named n) {
      return new SpeakerLabel.Named(n.span(), n.printed(), n.name(), Optional.of(role));
    }
    return label;
  }

  private SpeakerLabel named(Span span, String printed, String main) {
    if (bodies.contains(main) || main.chars().anyMatch(Character::isDigit)) {
      return new SpeakerLabel.Role(span, printed, RoleWords.UNKNOWN);
    }
    Stripped stripped = strip(joined(LabelText.words(main)));
    List<String> words = stripped.words();
    if (words.isEmpty() || OF.contains(LabelText.folded(words.get(0)))) {
      return new SpeakerLabel.Role(span, printed, stripped.role().orElse(RoleWords.UNKNOWN));
    }
    if (isSite(words)) {
      return new SpeakerLabel.Role(span, printed, RoleWords.UNKNOWN);
    }
    if (words.stream().map(LabelText::folded).anyMatch(JOINING::contains)) {
      return new SpeakerLabel.Role(span, printed, RoleWords.CHORUS);
    }
    String name = NameCase.ordinary(words);
    return new SpeakerLabel.Named(
        span, printed, knownSpellings.getOrDefault(letters(name), name), stripped.role());
  }

  private static boolean isSite(List<String> words) {
    return words.stream().map(LabelText::folded).anyMatch(SITES::contains);
  }

  /** {@code O' BRIEN} is one word. */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (String word : words) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).length() == 2 && joined.get(last).endsWith("'")) {
        joined.set(last, joined.get(last) + word);
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** Takes roles and titles off the front; of two that fit the longer, of equals the role. */
  private Stripped strip(List<String> words) {
    List<String> rest = words;
    Optional<String> role = Optional.empty();
    while (!rest.isEmpty()) {
      Optional<RoleWords.Prefix> prefix = roles.prefix(rest);
      int title = titles.prefix(rest, rest.size() < words.size());
      if (prefix.isPresent() && prefix.get().words() >= title) {
        role = prefix.map(RoleWords.Prefix::role).filter(r -> !r.equals(RoleWords.UNKNOWN));
        rest = rest.subList(prefix.get().words(), rest.size());
      } else if (title > 0) {
        rest = rest.subList(title, rest.size());
      } else {
        return new Stripped(rest, role);
      }
    }
    return new Stripped(rest, role);
  }

  private record Stripped(List<String> words, Optional<String> role) {}

  private static String letters(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * A label cut where a bracket, a comma or a dash sets something beside the name.
   *
   * @param aside empty when nothing stands beside it
   */
  private record Parts(String main, String aside, boolean comma) {
    static Parts of(String plain) {
      Matcher bracket = BRACKET.matcher(plain);
      if (bracket.find()) {
        String main = LabelText.collapsed(bracket.replaceAll(" "));
        return new Parts(main, bracket.reset().results().findFirst().orElseThrow().group(1), false);
      }
      Matcher aside = ASIDE.matcher(plain);
      return aside.find() && aside.start() > 0
          ? new Parts(
              plain.substring(0, aside.start()),
              plain.substring(aside.end()),
              aside.group().contains(","))
          : new Parts(plain, "", false);
    }

    /** {@code DOE, JANE} turned round; {@code DOE, JR} kept; any other addition left out. */
    String name(java.util.function.Predicate<String> isName) {
      if (comma && GENERATIONS.contains(LabelText.folded(aside))) {
        return main + " " + aside;
      }
      boolean inverted = comma && !main.contains(" ") && isName.test(aside);
      return inverted ? aside + " " + main : main;
    }
  }
}
