package org.igkg.server.portal;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;

/** A turn or passage: who said it where, and its place in the record. */
final class TurnLeadReader implements LeadReader {
  private final TurnCardReader cards;

  TurnLeadReader(TurnCardReader cards) {
    this.cards = cards;
  }

  @Override
  public boolean reads(String kind) {
    return kind.equals("turn") || kind.equals("passage");
  }

  @Override
  public Lead read(Node thing, String key) {
    return new Lead("lead-turn", cards.with(List.of(thing), List.of()));
  }
}
