package org.igkg.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.igkg.query.QueryResult;
import org.igkg.server.web.LastPart;

/** An answer as a page shows it. */
record AnswerTable(List<String> columns, List<List<Cell>> rows, Optional<String> notice) {

  /**
   * A cell.
   *
   * @param text what is shown
   * @param iri the whole IRI when the text is only its end; otherwise empty
   */
  record Cell(String text, String iri) {
    private static final int LONG = 240;
    private static final int OPENING = 160;

    /** Whether the text would make its row fill the screen. Public for the page template. */
    public boolean isLong() {
      return text.length() > LONG;
    }

    /** The first words of a long text. */
    public String opening() {
      return text.substring(0, text.lastIndexOf(' ', OPENING) + 1).strip() + " …";
    }
  }

  static AnswerTable of(QueryResult result) {
    return new AnswerTable(
        result.columns().stream().map(Var::getVarName).toList(),
        result.rows().stream()
            .map(
                row ->
                    result.columns().stream()
                        .map(column -> cell(Optional.ofNullable(row.get(column))))
                        .toList())
            .toList(),
        result.notice());
  }

  private static Cell cell(Optional<Node> value) {
    if (value.isEmpty()) {
      return new Cell("", "");
    }
    Node node = value.get();
    return node.isLiteral()
        ? new Cell(node.getLiteralLexicalForm(), "")
        : new Cell(LastPart.of(node.toString()), node.toString());
  }
}
