package org.igkg.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/** Finds the title line: the first line of the page that is neither furniture nor speech. */
final class TitleLine {
  /** Titles with room, type and site name stay below this; a longer line is running text. */
  private static final int LONGEST = 300;

  private static final Pattern MARKER = Pattern.compile("(?<=^|\\s)>>?(?=\\s|>|\\p{Lu}|:)");
  private static final Pattern SITE_NAME =
      Pattern.compile("\\| Internet Governance Forum( \\(IGF\\))?");
  private static final Pattern RULE = Pattern.compile("\\s*\\*[*\\s]*$");

  private TitleLine() {}

  /** The title's words; a title that shares its line with disclaimer or speech ends before them. */
  static Optional<Span> find(String text, Optional<Span> disclaimer) {
    int limit = disclaimer.map(Span::start).orElse(text.length());
    return Lines.in(text, new Span(0, limit)).stream()
        .filter(line -> !Boilerplate.isPart(line.in(text)))
        .findFirst()
        .flatMap(line -> title(text, line));
  }

  private static Optional<Span> title(String text, Span line) {
    String printed = line.in(text);
    Matcher site = SITE_NAME.matcher(printed).region(0, Math.min(printed.length(), LONGEST + 40));
    Matcher marker = MARKER.matcher(printed);
    int end = marker.find() ? marker.start() : printed.length();
    if (site.find()) {
      end = Math.min(end, site.end());
    }
    String words =
        RULE.matcher(printed.substring(0, Math.min(end, LONGEST + 40))).replaceFirst("").strip();
    boolean title = !words.isEmpty() && end <= LONGEST + 40 && !SpokenWords.isSpoken(words);
    return title
        ? Optional.of(new Span(line.start(), line.start() + words.length()))
        : Optional.empty();
  }
}
