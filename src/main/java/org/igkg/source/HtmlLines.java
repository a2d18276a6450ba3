package org.igkg.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * An element of a page as lines, much as a browser copies it: blocks, cells and {@code <br>} end a
 * line, a paragraph or heading has a blank line around it, other white space is one space.
 */
final class HtmlLines implements NodeFilter {
  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Blocks that do not say so in their tag's own nature: cells stand on lines of their own. */
  private static final Set<String> CELLS =
      Set.of("td", "th", "tr", "dt", "dd", "option", "caption");

  private final String source;
  private final HtmlFurniture furniture;
  private final MappedText.Builder text = new MappedText.Builder();
  private int lineEnds;
  private int space = -1;
  private int cursor;
  private int preformatted;

  HtmlLines(String source, HtmlFurniture furniture) {
    this.source = source;
    this.furniture = furniture;
  }

  MappedText of(Element element) {
    NodeTraversor.filter(this, element);
    return text.build();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (furniture.isFurniture(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      lineEnd(element);
      preformatted += element.normalName().equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      if (!element.normalName().equals("br")) {
        lineEnd(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void lineEnd(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineEnds = Math.min(lineEnds + 1, 2);
    } else if (PARAGRAPHS.contains(name)) {
      lineEnds = 2;
    } else if (element.isBlock() || CELLS.contains(name)) {
      lineEnds = Math.max(lineEnds, 1);
    }
  }

  private void add(TextNode node) {
    String words = node.getWholeText();
    SourcePlaces places = SourcePlaces.of(words, source, startOf(node));
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), places.start(i), places.isVerbatim(i));
    }
    cursor = Math.max(cursor, places.end());
  }

  private int startOf(TextNode node) {
    int start = node.sourceRange().startPos();
    return Math.min(Math.max(start, cursor), source.length());
  }

  private void add(char c, int place, boolean verbatim) {
    if (c == '\n' && preformatted > 0) {
      lineEnds = Math.min(lineEnds + 1, 2);
    } else if (Character.isWhitespace(c) || c == '\u00A0') {
      space = space < 0 ? place : space;
    } else {
      separate();
      if (verbatim) {
        text.copy(c, place);
      } else {
        text.replace(String.valueOf(c), place);
      }
    }
  }

  private void separate() {
    if (!text.isEmpty() && lineEnds > 0) {
      text.insert("\n".repeat(lineEnds));
    } else if (!text.isEmpty() && space >= 0) {
      text.copy(' ', space);
    }
    lineEnds = 0;
    space = -1;
  }
}
