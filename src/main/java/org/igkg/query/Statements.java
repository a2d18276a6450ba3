package org.igkg.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What the union of all graphs says, term by term and in a stable order; to be read in a
 * transaction.
 */
public record Statements(DatasetGraph dataset) {
  private static final Comparator<Node> ORDER = Comparator.comparing(Statements::text);

  /** Values of a property. */
  public List<Node> objects(Node subject, Node property) {
    return Iter.asStream(dataset.find(Node.ANY, subject, property, Node.ANY))
        .map(Quad::getObject)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** All that is said of one thing: the values of each property, as {@link #objects} has them. */
  public Map<Node, List<Node>> about(Node subject) {
    return Iter.asStream(dataset.find(Node.ANY, subject, Node.ANY, Node.ANY))
        .collect(
            Collectors.groupingBy(
                Quad::getPredicate,
                Collectors.collectingAndThen(
                    Collectors.mapping(Quad::getObject, Collectors.toSet()),
                    values -> values.stream().sorted(ORDER).toList())));
  }

  /** The things that have a value. */
  public List<Node> subjects(Node property, Node object) {
    return Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, object))
        .map(Quad::getSubject)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** The first value of a property. */
  public Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** The value of a property, or nothing at all. */
  public String text(Node subject, Node property) {
    return object(subject, property).map(Statements::text).orElse("");
  }

  /** All values of a property in one line. */
  public String texts(Node subject, Node property) {
    return objects(subject, property).stream()
        .map(Statements::text)
        .collect(Collectors.joining(", "));
  }

  /** Whether a thing is of a class. */
  public boolean isA(Node thing, Node type) {
    return dataset.contains(Node.ANY, thing, RDF.type.asNode(), type);
  }

  /** The words of a literal, or the IRI. */
  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
