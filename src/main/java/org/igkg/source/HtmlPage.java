package org.igkg.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where title and content of one page are. */
final class HtmlPage {
  private static final String HEADINGS =
      "h1, .contentheading, .componentheading, [itemprop=headline]";

  private final Document page;
  private final String source;
  private final HtmlFurniture furniture;
  private final Element root;

  HtmlPage(Document page, String source) {
    this.page = page;
    this.source = source;
    TextSizes sizes = TextSizes.in(page);
    root = HtmlContent.root(page, sizes);
    furniture = new HtmlFurniture(root, sizes);
  }

  /** Title, blank line, content; nothing when there is no content. */
  MappedText text() {
    MappedText content = PageLines.withoutFurniture(rendered(root));
    if (content.text().isBlank()) {
      return content;
    }
    Optional<MappedText> title = title();
    return title.isEmpty() || beginsWith(content.text(), title.get().text())
        ? content
        : TitledText.join(title.get(), content);
  }

  private MappedText rendered(Element element) {
    return new HtmlLines(source, furniture).of(element);
  }

  /** The heading that the page's own title repeats; else the first one; else that title. */
  private Optional<MappedText> title() {
    Optional<String> head = HtmlHead.title(page).filter(t -> !isSiteName(t));
    return headings()
        .filter(heading -> head.filter(t -> agree(t, heading.text())).isPresent())
        .findFirst()
        .or(() -> headings().findFirst())
        .or(() -> head.map(HtmlPage::unplaced));
  }

  private Stream<MappedText> headings() {
    return page.select(HEADINGS).stream()
        .filter(heading -> !isSiteName(heading.text().strip()))
        .map(this::rendered)
        .map(TitledText::oneLine)
        .filter(heading -> !heading.text().isBlank());
  }

  /** The title in the head of the page, whose place is lost. */
  private static MappedText unplaced(String title) {
    return new MappedText.Builder().replace(title, 0).build();
  }

  private static boolean agree(String title, String heading) {
    String a = Slug.of(title);
    String b = Slug.of(heading);
    return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
  }

  /** The name that the page gives the site: the words of a link to its front page. */
  private boolean isSiteName(String text) {
    return page.select("a[rel=home], a[href=/], meta[property=og:site_name]").stream()
        .flatMap(link -> Stream.of(link.text(), link.attr("content"), link.attr("title")))
        .anyMatch(name -> name.strip().toLowerCase(Locale.ROOT).equals(lower(text)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean beginsWith(String content, String title) {
    String first = content.strip().lines().findFirst().orElse("").strip();
    return first.equals(title.strip());
  }
}
