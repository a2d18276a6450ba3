package org.igkg.server.portal;

import java.util.List;
import java.util.Map;

/**
 * What the page of a topic shows.
 *
 * @param thing page of the topic as a concept
 * @param compared the topic and those it is compared with, in all rows together
 * @param labels of the topics it is compared with, by key
 * @param choices topics it can be compared with, label by key
 * @param all the page with the turns of all years and rows
 */
record TracePage(
    TopicFacts topic,
    String thing,
    TraceState state,
    Grid grid,
    Grid compared,
    Map<String, String> labels,
    Map<String, String> choices,
    List<Choice> rows,
    List<Choice> lenses,
    List<Choice> measures,
    TurnList turns,
    List<Panel> panels,
    String all,
    String canonical) {
  TracePage {
    panels = List.copyOf(panels);
  }

  /** A value of a list that a reader chooses from. */
  record Choice(String key, String label, boolean chosen) {}

  /** Whether a lens says what ties a turn to a row. Public for the page template. */
  public boolean isRegional() {
    return state.by().isRegional();
  }
}
