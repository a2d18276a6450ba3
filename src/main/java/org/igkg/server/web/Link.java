package org.igkg.server.web;

import java.util.regex.Pattern;

/**
 * A name on a page and where it leads.
 *
 * @param href on this server {@code /page/…}, elsewhere {@code https://…}; empty when it leads
 *     nowhere, as an IRI that a browser must not follow does
 */
public record Link(String text, String href) {
  private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.DOTALL);

  /** Our own page about the IRI, or the IRI itself when it is elsewhere on the web. */
  public static Link to(PublicBase base, String text, String iri) {
    return new Link(text, base.page(iri).orElseGet(() -> WEB.matcher(iri).matches() ? iri : ""));
  }

  /** Whether it leads to another site. Public for the page templates. */
  public boolean isElsewhere() {
    return !href.isEmpty() && !href.startsWith("/");
  }

  /** Whether it leads anywhere. */
  public boolean isLeading() {
    return !href.isEmpty();
  }
}
