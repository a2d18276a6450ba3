package org.igkg.server.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What ties a turn to a region. */
enum Lens {
  SPEAKER("where the speakers are from", "by-speakers-of-a-region"),
  MENTION("places that are named", "that-name-a-region"),
  HOST("where the meeting was held", "at-meetings-in-a-region");

  private final String label;
  private final String turns;

  Lens(String label, String turns) {
    this.label = label;
    this.turns = turns;
  }

  static Optional<Lens> of(String key) {
    return Arrays.stream(values()).filter(l -> l.key().equals(key)).findFirst();
  }

  /** As the graph says it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }

  /** The end of the name of the question for the turns. */
  String turns() {
    return turns;
  }
}
