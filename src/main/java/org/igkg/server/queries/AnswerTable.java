package org.igkg.server.queries;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.igkg.query.QueryResult;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;

/** An answer as a page shows it. */
public record AnswerTable(List<String> columns, List<List<Cell>> rows, Optional<String> notice) {

  /**
   * A cell.
   *
   * @param text what is shown
   * @param iri the whole IRI when the text is only its end; otherwise empty
   * @param href where it leads; empty for nowhere
   */
  public record Cell(String text, String iri, String href) {
    private static final int LONG = 240;
    private static final int OPENING = 160;

    Cell(String text, String iri) {
      this(text, iri, "");
    }

    /** Whether the text would make its row fill the screen. Public for the page template. */
    public boolean isLong() {
      return text.length() > LONG;
    }

    /** The first words of a long text. */
    public String opening() {
      return text.substring(0, text.lastIndexOf(' ', OPENING) + 1).strip() + " …";
    }
  }

  public static AnswerTable of(QueryResult result, PublicBase base) {
    return new AnswerTable(
        result.columns().stream().map(Var::getVarName).toList(),
        result.rows().stream()
            .map(
                row ->
                    result.columns().stream()
                        .map(column -> cell(Optional.ofNullable(row.get(column)), base))
                        .toList())
            .toList(),
        result.notice());
  }

  private static Cell cell(Optional<Node> value, PublicBase base) {
    if (value.isEmpty()) {
      return new Cell("", "");
    }
    Node node = value.get();
    if (node.isLiteral()) {
      return new Cell(node.getLiteralLexicalForm(), "");
    }
    Link link = Link.to(base, LastPart.of(node.toString()), node.toString());
    return new Cell(link.text(), node.toString(), link.href());
  }
}
