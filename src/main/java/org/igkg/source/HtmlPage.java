package org.igkg.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where title and content of one page are. */
final class HtmlPage {
  private static final String HEADINGS =
      "h1, .contentheading, .componentheading, [itemprop=headline]";

  /** Letters; what is longer is no title, whatever its tag says. */
  private static final int LONGEST_HEADING = 400;

  private final Document page;
  private final String source;
  private final HtmlFurniture furniture;
  private final Element root;
  private final TextSizes sizes;
  private final Set<String> siteNames;

  HtmlPage(Document page, String source) {
    this.page = page;
    this.source = source;
    sizes = TextSizes.in(page);
    siteNames = siteNames(page);
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
    Optional<String> head = HtmlHead.title(page).filter(t -> !siteNames.contains(folded(t)));
    return headings()
        .filter(heading -> head.filter(t -> agree(t, heading.text())).isPresent())
        .findFirst()
        .or(() -> headings().findFirst())
        .or(() -> head.map(HtmlPage::unplaced));
  }

  private Stream<MappedText> headings() {
    return page.select(HEADINGS).stream()
        .filter(heading -> sizes.of(heading) > 0 && sizes.of(heading) <= LONGEST_HEADING)
        .map(this::rendered)
        .map(TitledText::oneLine)
        .filter(heading -> !siteNames.contains(folded(heading.text())));
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

  /** The names that the page gives the site: the words of links to its front page. */
  private static Set<String> siteNames(Document page) {
    return page.select("a[rel=home], a[href=/], meta[property=og:site_name]").stream()
        .flatMap(link -> Stream.of(link.text(), link.attr("content"), link.attr("title")))
        .map(HtmlPage::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean beginsWith(String content, String title) {
    String first = content.strip().lines().findFirst().orElse("").strip();
    return first.equals(title.strip());
  }
}
