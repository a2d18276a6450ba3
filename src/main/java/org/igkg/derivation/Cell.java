package org.igkg.derivation;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Counts the utterances that fall into one cell; give them in the order of time, each once. */
final class Cell {
  private final Utterance first;
  private final Set<Node> sessions = new HashSet<>();
  private final Set<Node> speakers = new HashSet<>();
  private int turns;
  private int words;

  Cell(Utterance first) {
    this.first = first;
  }

  void add(Utterance utterance) {
    turns++;
    words += utterance.words();
    utterance.occasion().session().ifPresent(sessions::add);
    utterance.speaker().ifPresent(speakers::add);
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
    return sessions.size();
  }

  /** Different named persons. */
  int speakers() {
    return speakers.size();
  }
}
