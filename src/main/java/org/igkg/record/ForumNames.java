package org.igkg.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Forum;
import org.igkg.authority.Initiative;

/**
 * Finds which forum, and which year of it, a title line begins with: {@code IGF 2024}, {@code 2018
 * IGF}, {@code Arab IGF 2014}. National and regional initiatives are forums of their own.
 */
final class ForumNames {
  private static final Pattern YEAR = Pattern.compile(" ?(20\\d\\d)(?!\\d)");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:The )?(20\\d\\d) (?=[A-Za-z])");
  private static final Pattern IN_BRACKETS = Pattern.compile(" *\\([A-Za-z]{2,12}\\)");

  private record Name(String words, String forum, boolean series) {}

  /** The forum of a line and the year printed beside its name. */
  record Found(String forum, Optional<Integer> year) {}

  private final List<Name> names = new ArrayList<>();

  ForumNames(Authorities known) {
    known.forums().values().forEach(this::add);
    known.initiatives().values().forEach(this::add);
    // longest first; of equals the forum before the initiative, as sorting is stable
    names.sort(Comparator.comparing((Name n) -> n.words().length()).reversed());
  }

  private void add(Forum forum) {
    names.add(new Name(forum.name(), forum.id(), true));
    forum.aliases().forEach(a -> names.add(new Name(a, forum.id(), true)));
  }

  private void add(Initiative initiative) {
    names.add(new Name(initiative.name(), initiative.id(), false));
    initiative.aliases().forEach(a -> names.add(new Name(a, initiative.id(), false)));
    initiative.acronym().ifPresent(a -> names.add(new Name(a, initiative.id(), false)));
  }

  /** Takes a forum's name with the year beside it. */
  Optional<Found> takeWithYear(TitleLine line) {
    int before = line.mark();
    line.skipSeparators();
    Optional<Found> found = nameThenYear(line).or(() -> yearThenName(line));
    if (found.isEmpty()) {
      line.backTo(before);
    }
    return found;
  }

  private Optional<Found> nameThenYear(TitleLine line) {
    int before = line.mark();
    Optional<Name> name = takeName(line);
    line.peek(IN_BRACKETS).ifPresent(m -> line.backTo(line.mark() + m.end()));
    Optional<MatchResult> year = name.flatMap(n -> line.peek(YEAR));
    if (year.isEmpty()) {
      line.backTo(before);
      return Optional.empty();
    }
    line.backTo(line.mark() + year.get().end());
    return Optional.of(found(name.get(), year.get()));
  }

  private Optional<Found> yearThenName(TitleLine line) {
    int before = line.mark();
    Optional<MatchResult> year = line.take(YEAR_BEFORE);
    Optional<Name> name = year.flatMap(y -> takeName(line));
    if (name.isEmpty()) {
      line.backTo(before);
      return Optional.empty();
    }
    return Optional.of(found(name.get(), year.get()));
  }

  private static Found found(Name name, MatchResult year) {
    return new Found(name.forum(), Optional.of(Integer.valueOf(year.group(1))));
  }

  /**
   * Takes a spelled-out name without a year, as the headers of 2006 to 2009 have it. An acronym
   * alone is no evidence: {@code ICANN Open Forum} is a session of another forum.
   *
   * @param initiatives whether the names of national and regional initiatives count
   */
  Optional<Found> takeAlone(TitleLine line, boolean initiatives) {
    int before = line.mark();
    line.skipSeparators();
    Optional<Name> name =
        takeName(line).filter(n -> n.series() ? n.words().contains(" ") : initiatives && dated(n));
    if (name.isEmpty()) {
      line.backTo(before);
    }
    return name.map(n -> new Found(n.forum(), Optional.empty()));
  }

  private static boolean dated(Name name) {
    return name.words().contains("IGF") || name.words().contains("Governance");
  }

  private Optional<Name> takeName(TitleLine line) {
    String rest = line.rest();
    Optional<Name> name = names.stream().filter(n -> startsWith(rest, n.words())).findFirst();
    name.ifPresent(n -> line.backTo(line.mark() + n.words().length()));
    return name;
  }

  private static boolean startsWith(String text, String words) {
    return text.regionMatches(true, 0, words, 0, words.length())
        && (text.length() == words.length() || !Character.isLetter(text.charAt(words.length())));
  }

  /** The forum that a site's name behind {@code |} stands for. */
  Optional<Found> ofSiteName(String words) {
    TitleLine line = TitleLine.of(words);
    Optional<Found> found =
        takeWithYear(line)
            .or(() -> takeName(line).map(n -> new Found(n.forum(), Optional.empty())));
    line.take(IN_BRACKETS);
    return found.filter(f -> line.isEmpty());
  }
}
