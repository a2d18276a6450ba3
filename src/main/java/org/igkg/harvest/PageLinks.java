package org.igkg.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a page leads.
 *
 * @param next further pages of the list that this page is one of
 * @param others all other links
 */
record PageLinks(List<URI> next, List<URI> others) {
  private static final PageLinks NONE = new PageLinks(List.of(), List.of());
  private static final int MOST = 20_000;

  /** Drupal's and Joomla's pagers, and what HTML itself has for it. */
  private static final String PAGER =
      "a[rel~=(?i)(^|\\s)next(\\s|$)], link[rel~=(?i)(^|\\s)next(\\s|$)], [class~=(?i)pager] a,"
          + " [class~=(?i)pagination] a";

  /**
   * @param charset as the header stated it; empty when it did not
   */
  static PageLinks of(byte[] bytes, String charset, URI address) {
    try {
      Document page = parsed(bytes, charset, address);
      Set<URI> next = links(page, PAGER, address);
      next.removeIf(link -> !samePath(link, address));
      Set<URI> others = links(page, "a[href]", address);
      others.removeAll(next);
      return new PageLinks(List.copyOf(next), List.copyOf(others));
    } catch (IOException | IllegalArgumentException noPage) {
      return NONE;
    }
  }

  private static Document parsed(byte[] bytes, String charset, URI address) throws IOException {
    boolean known = !charset.isEmpty() && java.nio.charset.Charset.isSupported(charset);
    return Jsoup.parse(new ByteArrayInputStream(bytes), known ? charset : null, address.toString());
  }

  /** A pager of something else on the page, say of comments, leads to other paths. */
  private static boolean samePath(URI link, URI address) {
    return link.getRawPath().equals(address.getRawPath())
        && Addresses.host(link).equals(Addresses.host(address));
  }

  private static Set<URI> links(Document page, String selector, URI address) {
    Set<URI> links = new LinkedHashSet<>();
    for (Element element : page.select(selector)) {
      Optional<URI> link = Addresses.of(element.absUrl("href"));
      link.filter(l -> !l.equals(address) && links.size() < MOST).ifPresent(links::add);
    }
    return links;
  }
}
