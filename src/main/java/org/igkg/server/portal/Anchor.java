package org.igkg.server.portal;

import org.apache.jena.graph.Node;
import org.igkg.server.web.LastPart;

/** Where a turn or passage stands on the page of its session. */
final class Anchor {
  private Anchor() {}

  /** {@code turn-0123456789ab}: of its content, so it stays when turns before it change. */
  static String of(Node turn) {
    return "turn-" + LastPart.of(turn.toString());
  }
}
