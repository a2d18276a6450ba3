package org.igkg.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drops what stands on the pages and not in the text: page numbers, and heads and feet, which are
 * the lines at the top or bottom that most pages share but for their digits.
 */
final class PageFurniture {
  /** Two lines at each edge of a page, as a rule a head and a number. */
  private static final int EDGE = 2;

  /** Fewer pages show no pattern. */
  private static final int FEWEST_PAGES = 3;

  /** {@code 12}, {@code - 12 -}, {@code Page 12}, {@code 12 of 40}, {@code Page 12/40}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\W*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?\\W*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final List<String> pages;
  private final Map<String, Integer> atEdges = new HashMap<>();

  private PageFurniture(List<String> pages) {
    this.pages = pages;
  }

  /** The pages, one after the other; the published text is all that was on them. */
  static MappedText withoutHeadsAndFeet(List<String> pages) {
    PageFurniture furniture = new PageFurniture(pages);
    furniture.count();
    return furniture.rest();
  }

  private void count() {
    for (String page : pages) {
      edges(lines(page)).stream()
          .map(line -> form(line.in(page)))
          .distinct()
          .forEach(form -> atEdges.merge(form, 1, Integer::sum));
    }
  }

  private MappedText rest() {
    String all = String.join("", pages);
    MappedText.Builder text = new MappedText.Builder();
    int start = 0;
    for (String page : pages) {
      List<Span> lines = lines(page);
      List<Span> edges = edges(lines);
      for (Span line : lines) {
        if (!edges.contains(line) || !isFurniture(line.in(page))) {
          text.copy(all, start + line.start(), start + line.end());
        }
      }
      start += page.length();
    }
    return text.build();
  }

  private boolean isFurniture(String line) {
    return NUMBER.matcher(line.strip()).matches()
        || pages.size() >= FEWEST_PAGES && atEdges.get(form(line)) > pages.size() / 2;
  }

  private static String form(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }

  /** The first and last lines that have words. */
  private static List<Span> edges(List<Span> lines) {
    int size = lines.size();
    List<Span> edges = new ArrayList<>(lines.subList(0, Math.min(EDGE, size)));
    edges.addAll(lines.subList(Math.max(edges.size(), size - EDGE), size));
    return edges;
  }

  /** Lines with their ends and with the blank lines that follow. */
  private static List<Span> lines(String page) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < page.length(); ) {
      int end = page.indexOf('\n', start);
      end = end < 0 ? page.length() : end;
      while (end < page.length() && Character.isWhitespace(page.charAt(end))) {
        end++;
      }
      lines.add(new Span(start, end));
      start = end;
    }
    return lines;
  }
}
