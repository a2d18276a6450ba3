package org.igkg.server.portal;

import org.igkg.server.web.LastPart;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;

/**
 * Where topics are followed over the years: from page to page a reader of the portal stays there.
 */
public final class TopicPages {
  private static final String TOPICS = "/topics/";

  private TopicPages() {}

  /** {@code /topics/ipv6} of the topic with that IRI. */
  public static String address(String topic) {
    return TOPICS + LastPart.of(topic);
  }

  /** To our page about the IRI; to that over the years when it is a topic. */
  static Link link(PublicBase base, String text, String iri) {
    Link link = Link.to(base, text, iri);
    return new Link(text, link.href().replaceFirst("^/page/topic/", TOPICS));
  }
}
