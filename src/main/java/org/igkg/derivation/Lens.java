package org.igkg.derivation;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What ties an utterance to a region. */
enum Lens {
  /** The speaker speaks for a country of it. */
  SPEAKER,
  /** The words name it or a country of it. */
  MENTION,
  /** The meeting is held in it. */
  HOST;

  private final Node node = NodeFactory.createLiteralString(name().toLowerCase(Locale.ROOT));

  /** As the graph says it. */
  Node node() {
    return node;
  }

  /** The regions of an utterance, seen so. */
  Set<Node> regions(Utterance utterance, Affiliations affiliations, Places places) {
    return switch (this) {
      case SPEAKER -> places.regionsOf(affiliations.countries(utterance));
      case MENTION -> places.regionsOf(utterance.named());
      case HOST -> utterance.occasion().meeting().hosts();
    };
  }
}
