package org.igkg.server.portal;

import java.util.List;
import java.util.Optional;
import org.igkg.query.QueryResult;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;

/** Makes tables of answers. */
final class PanelReader {
  private final Asking asking;
  private final PublicBase base;

  PanelReader(Asking asking, PublicBase base) {
    this.asking = asking;
    this.base = base;
  }

  /**
   * A column of a table.
   *
   * @param text the column of the answer that is shown
   * @param thing the column with the IRI it leads to, if any
   * @param otherwise what is shown where the text is empty but leads somewhere
   */
  record Column(String heading, String text, Optional<String> thing, String otherwise) {
    static Column of(String heading, String text) {
      return new Column(heading, text, Optional.empty(), "");
    }

    static Column of(String heading, String text, String thing) {
      return new Column(heading, text, Optional.of(thing), "without a name");
    }

    /** The same words in each row. */
    static Column link(String heading, String words, String thing) {
      return new Column(heading, "", Optional.of(thing), words);
    }
  }

  /** A table about a thing. */
  Panel read(LeadPlan.Table table, String thing) {
    return read(table.id(), table.title(), table.note(), table.about(thing), table.columns());
  }

  Panel read(String id, String title, String note, Question question, List<Column> columns) {
    QueryResult answer = asking.ask(question);
    return new Panel(
        id,
        title,
        note,
        columns.stream().map(Column::heading).toList(),
        answer.rows().stream()
            .map(binding -> columns.stream().map(c -> cell(new Row(binding), c)).toList())
            .toList(),
        answer.notice(),
        Source.of(question, asking));
  }

  private Link cell(Row row, Column column) {
    String text = row.text(column.text());
    return column
        .thing()
        .flatMap(row::node)
        .map(
            thing ->
                TopicPages.link(base, text.isEmpty() ? column.otherwise() : text, thing.toString()))
        .orElse(new Link(text, ""));
  }
}
