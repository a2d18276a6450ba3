package org.igkg.server.portal;

import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.igkg.query.QueryResult;
import org.igkg.server.web.PublicBase;

/** Reads the turns behind a cell, a row, a column or the whole of a topic's grid. */
final class TurnListReader {
  private final Asking asking;
  private final TurnCardReader cards;
  private final PublicBase base;

  TurnListReader(Asking asking, TurnCardReader cards, PublicBase base) {
    this.asking = asking;
    this.cards = cards;
    this.base = base;
  }

  /**
   * @param grid knows what its rows are called
   */
  TurnList read(TraceState state, Node topic, Grid grid) {
    Question question = question(state);
    QueryResult answer = asking.turns(question);
    return TurnList.of(
        heading(state, grid),
        answer.rows().stream().flatMap(b -> new Row(b).node("turn").stream()).toList(),
        state.page(),
        turns -> cards.onTopic(turns, topic),
        page -> state.at(page).address(),
        answer.notice(),
        Source.of(question, asking));
  }

  private Question question(TraceState state) {
    Question all =
        state
            .row()
            .flatMap(base::thing)
            .map(row -> state.by().turns(state.topic(), state.lens(), row))
            .orElseGet(() -> Question.of("turns-on-a-topic", "topic", state.topic()));
    Question since = bounded(all, "from", state.year().isPresent() ? state.year() : state.from());
    return bounded(since, "to", state.year().isPresent() ? state.year() : state.to());
  }

  private static Question bounded(Question question, String parameter, OptionalInt year) {
    return year.isPresent()
        ? question.with(parameter, Integer.toString(year.getAsInt()))
        : question;
  }

  private String heading(TraceState state, Grid grid) {
    String row =
        state
            .row()
            .map(
                key ->
                    grid.rows().stream()
                        .filter(r -> r.key().equals(key))
                        .map(Grid.Row::label)
                        .findFirst()
                        .orElse(key))
            .orElse("");
    String year = state.year().isPresent() ? Integer.toString(state.year().getAsInt()) : "";
    String both = row.isEmpty() || year.isEmpty() ? row + year : row + ", " + year;
    return both.isEmpty() ? "all years" : both;
  }
}
