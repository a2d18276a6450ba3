package org.igkg.server.portal;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of an answer. */
record Row(Binding binding) {
  Optional<Node> node(String column) {
    return Optional.ofNullable(binding.get(column));
  }

  /** Empty where it has no value; 30 for the decimal 30.0. */
  String text(String column) {
    return node(column).map(Row::text).orElse("");
  }

  private static String text(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    String lexical = node.getLiteralLexicalForm();
    return node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
        ? lexical.replaceFirst("\\.0+$", "")
        : lexical;
  }

  int number(String column) {
    return node(column).map(n -> Integer.parseInt(n.getLiteralLexicalForm())).orElse(0);
  }
}
