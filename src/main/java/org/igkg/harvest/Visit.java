package org.igkg.harvest;

import java.net.URI;
import org.igkg.harvest.StartAddress.Kind;

/**
 * An address to be fetched.
 *
 * @param start by which the page was come to
 * @param steps links followed since the last index page, redirects not counted
 * @param redirects followed to get here
 * @param attempts made before
 */
record Visit(URI address, StartAddress start, Kind kind, int steps, int redirects, int attempts) {

  static Visit to(StartAddress start) {
    return new Visit(start.address(), start, start.kind(), 0, 0, 0);
  }

  Visit again() {
    return new Visit(address, start, kind, steps, redirects, attempts + 1);
  }

  Visit redirectedTo(URI target) {
    return new Visit(target, start, kind, steps, redirects + 1, 0);
  }

  /** The next page of a list. */
  Visit page(URI link) {
    return new Visit(link, start, Kind.INDEX, steps, 0, 0);
  }

  Visit document(URI link) {
    return new Visit(link, start, Kind.DOCUMENT, steps + 1, 0, 0);
  }

  String host() {
    return Addresses.host(address);
  }
}
