package org.igkg.server.portal;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of an answer. */
record Row(Binding binding) {
  Optional<Node> node(String column) {
    return Optional.ofNullable(binding.get(column));
  }

  /** Empty where it has no value. */
  String text(String column) {
    return node(column)
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
        .orElse("");
  }

  int number(String column) {
    return node(column).map(n -> Integer.parseInt(n.getLiteralLexicalForm())).orElse(0);
  }
}
