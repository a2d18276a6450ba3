package org.igkg.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page says about itself outside of its text. */
final class HtmlHead {
  /** What browsers write into a page that they save; the number is the address's length. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("\\s*saved from url=\\(\\d+\\)(\\S+)\\s*");

  private HtmlHead() {}

  /**
   * The page's address. Its language is left out: on the language paths of the IGF site pages
   * declare a language that their text is not in (formats.md, section 10).
   */
  static Sidecar of(Document page) {
    return Stream.of(
            attribute(page, "link[rel=canonical]", "href"),
            attribute(page, "meta[property=og:url]", "content"),
            savedFrom(page))
        .flatMap(Optional::stream)
        .map(Sidecar::ofAddress)
        .reduce(Sidecar.NONE, Sidecar::or);
  }

  /** The page's {@code <title>}, up to the site's name: the last part after an upright line. */
  static Optional<String> title(Document page) {
    // not page.title(): after warnings that were printed before the page, the title lies in the
    // body
    String title =
        Optional.ofNullable(page.selectFirst("title:not(svg title)")).map(Element::text).orElse("");
    int site = title.lastIndexOf('|');
    return Optional.of((site > 0 ? title.substring(0, site) : title).strip())
        .filter(t -> !t.isEmpty());
  }

  private static Optional<String> attribute(Document page, String element, String attribute) {
    Optional<Element> found = Optional.ofNullable(page.selectFirst(element));
    return found.map(e -> e.attr(attribute)).filter(value -> !value.isBlank());
  }

  private static Optional<String> savedFrom(Document page) {
    return Stream.concat(page.childNodes().stream(), inHtml(page))
        .filter(Comment.class::isInstance)
        .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
        .filter(Matcher::matches)
        .map(saved -> saved.group(1))
        .findFirst();
  }

  private static Stream<Node> inHtml(Document page) {
    return page.children().stream().flatMap(html -> html.childNodes().stream());
  }
}
