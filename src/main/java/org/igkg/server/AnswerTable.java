package org.igkg.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.igkg.query.QueryResult;

/** An answer as a page shows it. */
record AnswerTable(List<String> columns, List<List<Cell>> rows, Optional<String> notice) {

  /**
   * A cell.
   *
   * @param text what is shown
   * @param iri the whole IRI when the text is only its end; otherwise empty
   */
  record Cell(String text, String iri) {}

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
