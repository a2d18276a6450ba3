package org.igkg.source;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the content of a page: the narrowest of the places where content
 * management systems put it that holds most of the page's text.
 */
final class HtmlContent {
  /** From narrow to wide: Drupal 8 and later, Drupal 7, Joomla, any page. */
  private static final List<String> PLACES =
      List.of(
          "article",
          "div.node",
          "div.item-page",
          "table.contentpaneopen",
          "#block-system-main",
          "div.region-content",
          "[role=main]",
          "main",
          "#component",
          "#main-content",
          "#content",
          "#main");

  /** A place with less of the page's text than this is not where the content is. */
  private static final double MOST = 0.5;

  private static final String AROUND =
      "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]";

  private HtmlContent() {}

  /** The body when no place holds most of the text, as on plain pages. */
  static Element root(Document page, TextSizes sizes) {
    Element body = page.body();
    double enough = MOST * (sizes.of(body) - inFurniture(body, sizes));
    return PLACES.stream()
        .map(page::select)
        .flatMap(found -> found.stream().max(Comparator.comparingInt(sizes::of)).stream())
        .filter(place -> sizes.of(place) > 0 && sizes.of(place) >= enough)
        .findFirst()
        .orElse(body);
  }

  /** Text of the outermost parts that surround the content. */
  private static int inFurniture(Element body, TextSizes sizes) {
    return body.select(AROUND).stream()
        .filter(part -> part.parents().stream().noneMatch(outer -> outer.is(AROUND)))
        .mapToInt(sizes::of)
        .sum();
  }
}
