package org.igkg.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Forum;
import org.igkg.authority.Meeting;
import org.igkg.source.Problem;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * Forum and year from the opening paragraph of a summary: {@code The second meeting of the ...
 * Forum was held in ..., from 3-6 May 2007}. The year of the dates is taken before the ordinal's;
 * when they disagree a notice says so.
 */
final class SummaryOpening {
  private static final int HEAD = 1_500;
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(January|February|March|April|May|June|July|August|September|October|November|December)"
              + ",?\\s+(\\d{1,2}(\\s*[-\u2013]\\s*\\d{1,2})?,\\s+)?(20\\d\\d)\\b");
  private static final Pattern IN_TITLE = Pattern.compile("\\b(20\\d\\d)\\b");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b("
              + Ordinal.REGEX
              + ")\\s+(?:annual\\s+)?(?:meeting|internet governance forum|IGF)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Authorities authorities;

  SummaryOpening(Authorities authorities) {
    this.authorities = authorities;
  }

  /** What the opening says. */
  record Facts(Optional<String> forum, Optional<Integer> year, List<Problem> problems) {}

  Facts read(SourceDocument document, Optional<Span> title, Span body) {
    String text = document.text();
    String opening = new Span(body.start(), Math.min(body.end(), body.start() + HEAD)).in(text);
    String heading = title.map(t -> t.in(text)).orElse("");
    Optional<String> forum = forum(heading + "\n" + opening);
    Optional<Integer> byOrdinal = forum.flatMap(f -> byOrdinal(f, opening));
    Optional<Integer> year = year(heading, opening).or(() -> byOrdinal);
    boolean conflict = byOrdinal.isPresent() && !byOrdinal.equals(year);
    return new Facts(
        forum, year, conflict ? List.of(conflict(document, year, byOrdinal)) : List.of());
  }

  /** The forum named first. */
  private Optional<String> forum(String text) {
    return authorities.forums().values().stream()
        .filter(f -> position(f, text) < text.length())
        .min((one, other) -> Integer.compare(position(one, text), position(other, text)))
        .map(Forum::id);
  }

  private static int position(Forum forum, String text) {
    return Stream.concat(Stream.of(forum.name()), forum.aliases().stream())
        .map(
            name ->
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(text))
        .filter(Matcher::find)
        .mapToInt(Matcher::start)
        .min()
        .orElse(text.length());
  }

  private static Optional<Integer> year(String heading, String opening) {
    Matcher title = IN_TITLE.matcher(heading);
    if (title.find()) {
      return Optional.of(Integer.valueOf(title.group(1)));
    }
    Matcher date = DATE.matcher(opening);
    return date.find() ? Optional.of(Integer.valueOf(date.group(4))) : Optional.empty();
  }

  private Optional<Integer> byOrdinal(String forum, String opening) {
    Matcher ordinal = ORDINAL.matcher(opening);
    if (!ordinal.find()) {
      return Optional.empty();
    }
    int edition = Ordinal.of(ordinal.group(1)).orElse(0);
    return authorities.meetings().values().stream()
        .filter(m -> m.forum().equals(forum) && m.edition() == edition)
        .map(Meeting::year)
        .findFirst();
  }

  private static Problem conflict(
      SourceDocument document, Optional<Integer> year, Optional<Integer> byOrdinal) {
    return Problem.of(
        document.fileName(),
        Problem.Code.CONFLICTING_EVIDENCE,
        "the opening says "
            + year.orElseThrow()
            + " but counts the meeting of "
            + byOrdinal.orElseThrow()
            + "; check which is meant");
  }
}
