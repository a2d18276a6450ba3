package org.igkg.derivation;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Counts the utterances that fall into one cell; give them in the order of time, each once.
 * Sessions and speakers are numbers, as few bits for each are all that is kept of them.
 */
final class Cell {
  private final Utterance first;
  private final BitSet sessions = new BitSet();
  private final BitSet speakers = new BitSet();
  private int turns;
  private int words;

  Cell(Utterance first) {
    this.first = first;
  }

  void add(Utterance utterance, OptionalInt session, OptionalInt speaker) {
    turns++;
    words += utterance.words();
    session.ifPresent(sessions::set);
    speaker.ifPresent(speakers::set);
  }

  Utterance first() {
    return first;
  }

  int turns() {
    return turns;
  }

  int words() {
    return words;
  }

  int sessions() {
    return sessions.cardinality();
  }

  /** Different named persons. */
  int speakers() {
    return speakers.cardinality();
  }
}
