package org.igkg.server.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;
import org.igkg.server.web.PublicBase;

/** Fills the grids of a topic's page. */
final class GridReader {
  private static final int LEVELS = 5;

  private final Asking asking;
  private final PublicBase base;

  GridReader(Asking asking, PublicBase base) {
    this.asking = asking;
    this.base = base;
  }

  /**
   * A line of numbers before it is printed.
   *
   * @param key of the row whose turns can be listed; absent for topics that are compared
   */
  private record Line(String label, Optional<String> key, String href, Map<Integer, Counts> years) {
    Counts total() {
      return years.values().stream().reduce(Counts.NONE, Counts::plus);
    }
  }

  /** The topic by year and row of the breakdown, most turns first. */
  Grid breakdown(TraceState state) {
    Question question = state.by().counts(state.topic(), state.lens());
    Map<String, Line> lines = new TreeMap<>();
    for (Binding binding : asking.ask(question).rows()) {
      Row row = new Row(binding);
      Optional<String> key = base.key(row.text("row"));
      String href = state.cell(key, OptionalInt.empty()).address();
      lines
          .computeIfAbsent(
              row.text("row"), r -> new Line(row.text("label"), key, href, new HashMap<>()))
          .years()
          .put(row.number("year"), counts(row));
    }
    List<Line> sorted =
        lines.values().stream()
            .sorted(Comparator.comparing((Line l) -> -l.total().turns()).thenComparing(Line::label))
            .toList();
    return grid(state, sorted, Records.read(asking), question);
  }

  /**
   * The topic and those it is compared with, by year.
   *
   * @param labels of the topics
   */
  Grid compared(TraceState state, Map<String, String> labels) {
    Records records = Records.read(asking);
    List<Line> lines = new ArrayList<>();
    labels.forEach((topic, label) -> lines.add(line(topic, label, state, records)));
    return grid(state, lines, records, Breakdown.FORUM.counts(state.topic(), state.lens()));
  }

  private Line line(String topic, String label, TraceState state, Records records) {
    Map<Integer, Counts> years = new HashMap<>();
    asking
        .ask(Breakdown.FORUM.counts(topic, state.lens()))
        .rows()
        .forEach(b -> years.merge(new Row(b).number("year"), counts(new Row(b)), Counts::plus));
    years.replaceAll((year, c) -> spoken(c, records.of(year).spoken()));
    return new Line(label, Optional.empty(), state.about(topic).address(), years);
  }

  private static Counts spoken(Counts counts, int spoken) {
    return new Counts(counts.turns(), counts.words(), counts.sessions(), counts.speakers(), spoken);
  }

  private static Counts counts(Row row) {
    return new Counts(
        row.number("turns"),
        row.number("words"),
        row.number("sessions"),
        row.number("speakers"),
        row.number("spoken"));
  }

  private Grid grid(TraceState state, List<Line> lines, Records records, Question question) {
    List<Integer> years = records.between(state.from(), state.to()).boxed().toList();
    double highest =
        lines.stream()
            .flatMap(l -> years.stream().map(y -> of(l, y)))
            .mapToDouble(state.measure()::of)
            .max()
            .orElse(0);
    return new Grid(
        years.stream().map(y -> column(state, y, records)).toList(),
        lines.stream().map(l -> row(state, l, years, records, highest)).toList(),
        Source.of(question, asking));
  }

  private static Counts of(Line line, int year) {
    return line.years().getOrDefault(year, Counts.NONE);
  }

  private static Grid.Column column(TraceState state, int year, Records records) {
    return new Grid.Column(
        year,
        records.of(year).sessions(),
        records.areFew(year),
        state.cell(Optional.empty(), OptionalInt.of(year)).address());
  }

  private static Grid.Row row(
      TraceState state, Line line, List<Integer> years, Records records, double highest) {
    return new Grid.Row(
        line.label(),
        line.key().orElse(""),
        line.href(),
        years.stream()
            .map(y -> cell(state, line, y, records.of(y).sessions() > 0, highest))
            .toList(),
        total(state, line, years));
  }

  private static Grid.Cell cell(
      TraceState state, Line line, int year, boolean onRecord, double highest) {
    Counts counts = of(line, year);
    boolean linked = line.key().isPresent() && counts.turns() > 0;
    boolean chosen =
        linked && state.row().equals(line.key()) && state.year().equals(OptionalInt.of(year));
    return new Grid.Cell(
        onRecord ? printed(state.measure(), counts) : "",
        level(state.measure().of(counts), highest),
        chosen,
        linked ? state.cell(line.key(), OptionalInt.of(year)).address() : "",
        note(counts, onRecord));
  }

  private static Grid.Cell total(TraceState state, Line line, List<Integer> years) {
    Counts all = years.stream().map(y -> of(line, y)).reduce(Counts.NONE, Counts::plus);
    // A rate over years in which the row is not heard of at all would need their words, too.
    String sum = state.measure() == Measure.RATE ? "" : printed(state.measure(), all);
    return new Grid.Cell(sum, 0, false, "", note(all, true));
  }

  private static String printed(Measure measure, Counts counts) {
    double value = measure.of(counts);
    return measure == Measure.RATE && value > 0
        ? String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value)
        : Long.toString(Math.round(value));
  }

  /** From 1 for little to 5 for the highest; little is never shown as nothing. */
  private static int level(double value, double highest) {
    return value <= 0 ? 0 : (int) Math.max(1, Math.ceil(value * LEVELS / highest));
  }

  private static String note(Counts counts, boolean onRecord) {
    return onRecord
        ? String.format(
            Locale.ROOT,
            "%d turns, %d words, %d sessions, %d speakers",
            counts.turns(),
            counts.words(),
            counts.sessions(),
            counts.speakers())
        : "no records loaded";
  }
}
