package org.igkg.server.portal;

/**
 * How much was said.
 *
 * @param turns that discuss the topic
 * @param words of these turns
 * @param sessions with such a turn
 * @param speakers named people who speak in them
 * @param spoken words of all topics, of the same year and row
 */
record Counts(int turns, int words, int sessions, int speakers, int spoken) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** Both together; who speaks in both counts twice. */
  Counts plus(Counts other) {
    return new Counts(
        turns + other.turns,
        words + other.words,
        sessions + other.sessions,
        speakers + other.speakers,
        spoken + other.spoken);
  }
}
