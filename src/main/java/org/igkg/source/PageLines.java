package org.igkg.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a page that its server or its site wrote and not its author: formats.md, section 7. What
 * plain text files have as well, such as rules of stars, is left to the readers of records.
 */
final class PageLines {
  /** A longer line is running text, whatever it begins with. */
  private static final int LONGEST = 600;

  /** Dropped wherever they stand: nobody says them. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(Deprecated|Warning|Notice|Strict Standards|Fatal error|Parse error)\\s?:"
              + " .*\\.php\\b.*\\bon line \\d+.*"
              + "|A PHP Error was encountered|Severity: .{1,40}|Filename: \\S+|Line Number: \\d+"
              + "|.*\\bPlease move to the new IGF Website at.*"
              + "|\\[email.protected\\]|This e-?mail address is being protected from spam ?bots.*"
              + "|\\{/?tabs?( [^}]*)?\\}|<!--\\[(if|endif).*|\\|");

  /** Dropped above the first line of the content and below its last one. */
  private static final Pattern AT_THE_EDGES =
      Pattern.compile(
          "This is (the|a) legacy\\b.*\\b(web)?site\\b.*"
              + "|Welcome to the United Nations\\b.*|You are here\\b.*|Skip to main content|Search form|Search"
              + "|Home|About|Contact( us)?|Terms of Use|Follow us|Share|Tweet|Print|E-?mail|Previous"
              + "|Next|Go back|Log in|English|Français|Español|Русский|中文|العربية|« first|‹ previous"
              + "|next ›|last »|Also available in:|Check-in and access this session from the IGF Schedule\\."
              + "|Get a Full View of submissions HERE|Jump to (navigation|search)|Loading…|arrow_back");

  /** What follows the line that announces a PHP error. */
  private static final Pattern MESSAGE = Pattern.compile("Message: .*");

  private PageLines() {}

  static MappedText withoutFurniture(MappedText page) {
    List<Span> lines = lines(page.text());
    List<Span> kept = new ArrayList<>(lines);
    kept.removeIf(line -> isAnywhere(page.text(), line));
    trim(page.text(), kept);
    return kept.size() == lines.size() ? page : page.then(only(page.text(), kept));
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(new Span(start, end));
      start = end;
    }
    return lines;
  }

  private static boolean isAnywhere(String text, Span line) {
    return line.length() <= LONGEST
        && (ANYWHERE.matcher(line.in(text).strip()).matches() || isMessage(text, line));
  }

  /** Only beside its severity: people do say "Message:". */
  private static boolean isMessage(String text, Span line) {
    return MESSAGE.matcher(line.in(text).strip()).matches()
        && text.substring(Math.max(0, line.start() - 60), line.start()).contains("Severity: ");
  }

  private static void trim(String text, List<Span> lines) {
    int first = 0;
    while (first < lines.size() && isEdge(text, lines.get(first))) {
      first++;
    }
    int last = lines.size();
    while (last > first && isEdge(text, lines.get(last - 1))) {
      last--;
    }
    lines.subList(last, lines.size()).clear();
    lines.subList(0, first).clear();
  }

  private static boolean isEdge(String text, Span line) {
    String words = line.length() <= LONGEST ? line.in(text).strip() : "-";
    return words.isEmpty() || AT_THE_EDGES.matcher(words).matches();
  }

  private static MappedText only(String text, List<Span> lines) {
    MappedText.Builder kept = new MappedText.Builder();
    boolean afterBlank = false;
    for (Span line : lines) {
      boolean blank = line.in(text).isBlank();
      if (!blank || !afterBlank) {
        kept.copy(text, line.start(), line.end());
      }
      afterBlank = blank;
    }
    return kept.build();
  }
}
