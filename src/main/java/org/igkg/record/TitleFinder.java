package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/**
 * Finds the title: the first line of the page that is neither furniture nor speech. In the headers
 * of 2006-2012 it goes on over the lines right below it (forum, place, session, date).
 */
final class TitleFinder {
  /** Titles with room, type and site name stay below this; a longer line is running text. */
  private static final int LONGEST = 340;

  /** A line of a header block; sentences and fields ({@code Organizer: ...}) are none. */
  private static final int LONGEST_HEADER_LINE = 100;

  private static final int MOST_HEADER_LINES = 6;

  private static final Pattern MARKER = Pattern.compile("(?<=^|\\s)>>?(?=\\s|>|\\p{Lu}|:)");
  private static final Pattern SITE_NAME =
      Pattern.compile("\\| Internet Governance Forum( \\(IGF\\))?");
  private static final Pattern RULE = Pattern.compile("\\s*\\*[*\\s]*$");
  private static final Pattern NO_HEADER = Pattern.compile(".*(:\\s.*|[.?!:])$|^[>*].*");

  private TitleFinder() {}

  /** The title's words; a title that shares its line with disclaimer or speech ends before them. */
  static Optional<Span> find(String text, Optional<Span> disclaimer) {
    int limit = disclaimer.map(Span::start).orElse(text.length());
    List<Span> lines = withoutFurniture(text, Lines.in(text, new Span(0, limit)));
    return lines.isEmpty()
        ? Optional.empty()
        : title(text, lines.get(0)).map(first -> withHeader(text, first, lines));
  }

  /** The lines from the first that is no furniture; the site's name may stand above furniture. */
  private static List<Span> withoutFurniture(String text, List<Span> lines) {
    List<Span> left = new ArrayList<>(lines);
    while (!left.isEmpty() && isFurniture(text, left)) {
      left.remove(0);
    }
    return left;
  }

  private static boolean isFurniture(String text, List<Span> lines) {
    return Boilerplate.isPart(lines.get(0).in(text))
        || lines.size() > 1 && lines.get(0).length() < 40 && isWelcome(lines.get(1).in(text));
  }

  private static boolean isWelcome(String line) {
    return line.startsWith("Welcome to the United Nations");
  }

  private static Optional<Span> title(String text, Span line) {
    String printed = line.in(text).substring(0, Math.min(line.length(), LONGEST));
    int end = Math.min(before(MARKER.matcher(printed)), through(SITE_NAME.matcher(printed)));
    if (end == Integer.MAX_VALUE && line.length() > LONGEST) {
      return Optional.empty();
    }
    String words =
        RULE.matcher(printed.substring(0, Math.min(end, printed.length())))
            .replaceFirst("")
            .strip();
    return words.isEmpty() || SpokenWords.isSpoken(words)
        ? Optional.empty()
        : Optional.of(new Span(line.start(), line.start() + words.length()));
  }

  private static int before(Matcher matcher) {
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }

  private static int through(Matcher matcher) {
    return matcher.find() ? matcher.end() : Integer.MAX_VALUE;
  }

  /**
   * Adds the header lines right below, without a blank line between, to a title that ends its line;
   * the line of the session archive, even below a blank one.
   */
  private static Span withHeader(String text, Span first, List<Span> lines) {
    if (lines.size() > 1 && ArchiveLine.isOne(lines.get(1).in(text))) {
      return new Span(first.start(), lines.get(1).end());
    }
    int end = first.end();
    for (int i = 1; i < Math.min(lines.size(), MOST_HEADER_LINES); i++) {
      Span line = lines.get(i);
      boolean below =
          text.substring(end, line.start()).strip().isEmpty()
              && newlines(text, end, line.start()) == 1;
      if (!below || !isHeader(line.in(text))) {
        return new Span(first.start(), end);
      }
      end = line.end();
    }
    return new Span(first.start(), end);
  }

  private static long newlines(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private static boolean isHeader(String line) {
    return line.length() <= LONGEST_HEADER_LINE
        && !NO_HEADER.matcher(line).matches()
        && !Boilerplate.isPart(line);
  }
}
