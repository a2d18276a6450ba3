package org.igkg.server.portal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.WebProblem;

/** Reads the page of a topic from the derived graphs; no mention is counted for it. */
final class TracePageReader {
  private static final Question TOPICS = new Question("topics-over-all-years", Map.of());

  private final DatasetGraph dataset;
  private final PublicBase base;
  private final Asking asking;
  private final GridReader grids;
  private final TurnListReader turns;
  private final PanelReader panels;

  TracePageReader(
      DatasetGraph dataset,
      PublicBase base,
      Asking asking,
      GridReader grids,
      TurnListReader turns,
      PanelReader panels) {
    this.dataset = dataset;
    this.base = base;
    this.asking = asking;
    this.grids = grids;
    this.turns = turns;
    this.panels = panels;
  }

  /**
   * @throws WebProblem 404 when the topic, or one it is compared with, is not known
   */
  TracePage read(TraceState state) {
    Node topic = node(state.topic());
    TopicFacts facts = facts(state.topic());
    Map<String, String> labels = new LinkedHashMap<>();
    state.with().forEach(other -> labels.put(other, facts(other).label()));
    Map<String, String> all = new LinkedHashMap<>();
    all.put(state.topic(), facts.label());
    all.putAll(labels);
    Grid grid = grids.breakdown(state);
    return new TracePage(
        facts,
        "/page/topic/" + state.topic(),
        state,
        grid,
        grids.compared(state, all),
        labels,
        choices(state.topic()),
        chosen(Breakdown.values(), Breakdown::key, Breakdown::label, state.by()),
        chosen(Lens.values(), Lens::key, Lens::label, state.lens()),
        chosen(Measure.values(), Measure::key, Measure::label, state.measure()),
        turns.read(state, topic, grid),
        List.of(spread(state), speakers(state), together(state)),
        state.cell(Optional.empty(), OptionalInt.empty()).address(),
        canonical(state));
  }

  /** Address of the page at the public base. */
  String canonical(TraceState state) {
    return base.iri() + state.address().substring(1);
  }

  private static <T> List<TracePage.Choice> chosen(
      T[] values, Function<T, String> key, Function<T, String> label, T chosen) {
    return Arrays.stream(values)
        .map(v -> new TracePage.Choice(key.apply(v), label.apply(v), v.equals(chosen)))
        .toList();
  }

  private Map<String, String> choices(String topic) {
    Map<String, String> choices = new LinkedHashMap<>();
    asking.ask(TOPICS).rows().stream()
        .map(Row::new)
        .sorted(Comparator.comparing(row -> row.text("label")))
        .forEach(row -> choices.put(LastPart.of(row.text("topic")), row.text("label")));
    choices.remove(topic);
    return choices;
  }

  private Node node(String topic) {
    return NodeFactory.createURI(
        base.thing("topic/" + topic).orElseThrow(() -> WebProblem.unknown(topic)));
  }

  private TopicFacts facts(String topic) {
    return TopicFacts.read(node(topic), dataset)
        .orElseThrow(() -> WebProblem.unknown("the topic " + topic));
  }

  private Panel spread(TraceState state) {
    String kind = state.by() == Breakdown.SESSION_TYPE ? Breakdown.FORUM.key() : state.by().key();
    return panels.read(
        "spread",
        "First appearances",
        "First in the records that are loaded; a turn earlier than that may not be among them.",
        Question.of("first-appearance-and-spread", "topic", state.topic()).with("kind", kind),
        List.of(
            Column.of("Order", "rank"),
            Column.of("Taken up by", "takenUpBy"),
            Column.of("Year", "year"),
            Column.of("Years until the next", "yearsUntilNext"),
            Column.of("First turn", "session", "turn")));
  }

  private Panel speakers(TraceState state) {
    return panels.read(
        "speakers",
        "Who speaks for whom",
        "Organisations are those that the records of these sessions state.",
        Question.of("speakers-on-a-topic-and-their-organisations", "topic", state.topic()),
        List.of(
            Column.of("Speaker", "name", "person"),
            Column.of("For", "organisation", "body"),
            Column.of("Group", "stakeholderGroup"),
            Column.of("Turns", "turns"),
            Column.of("Sessions", "sessions"),
            Column.of("From", "first"),
            Column.of("To", "last")));
  }

  private Panel together(TraceState state) {
    return panels.read(
        "together",
        "Topics in the same turns",
        "",
        Question.of("co-occurring-topics", "topic", state.topic()).with("limit", "12"),
        List.of(
            Column.of("Topic", "label", "other"),
            Column.of("Turns with both", "turns"),
            Column.of("Share of its turns", "share")));
  }
}
