package org.igkg.server.portal;

import java.util.Locale;

/** What a cell of a grid shows. */
enum Measure {
  TURNS("turns", "turns on the topic"),
  RATE("words per 10,000", "words of turns on the topic, for every 10,000 words spoken"),
  SESSIONS("sessions", "sessions with such a turn"),
  SPEAKERS("speakers", "named people who speak in such turns");

  private static final double PER = 10_000;

  private final String label;
  private final String meaning;

  Measure(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** In an address: {@code turns}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }

  public String meaning() {
    return meaning;
  }

  /** 0 where nothing was said. */
  double of(Counts counts) {
    return switch (this) {
      case TURNS -> counts.turns();
      case RATE -> counts.spoken() == 0 ? 0 : counts.words() * PER / counts.spoken();
      case SESSIONS -> counts.sessions();
      case SPEAKERS -> counts.speakers();
    };
  }
}
