package org.igkg.derivation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.igkg.store.GraphStore;

/** Short ways to read a store; use it inside a transaction. */
record Triples(GraphStore store) {
  DatasetGraph dataset() {
    return store.dataset();
  }

  Stream<Quad> find(Node graph, Node subject, Node property, Node object) {
    return Iter.asStream(dataset().find(graph, subject, property, object));
  }

  /** What any graph says, each once, in a stable order. */
  Set<Node> objects(Node subject, Node property) {
    return sorted(find(Node.ANY, subject, property, Node.ANY).map(Quad::getObject));
  }

  /** Whom any graph says it of. */
  Set<Node> subjects(Node property, Node object) {
    return sorted(find(Node.ANY, Node.ANY, property, object).map(Quad::getSubject));
  }

  /** The first of {@link #objects}. */
  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** One property of all subjects of a graph. */
  Map<Node, Set<Node>> bySubject(Node graph, Node property) {
    Map<Node, Set<Node>> values = new HashMap<>();
    find(graph, Node.ANY, property, Node.ANY)
        .forEach(
            q ->
                values
                    .computeIfAbsent(q.getSubject(), s -> new LinkedHashSet<>())
                    .add(q.getObject()));
    return values;
  }

  static Set<Node> sorted(Stream<Node> nodes) {
    Set<Node> sorted = new TreeSet<>(NodeCmp::compareRDFTerms);
    nodes.forEach(sorted::add);
    return sorted;
  }

  /** The first in the order of RDF terms. */
  static Optional<Node> first(Collection<Node> nodes) {
    return nodes.stream().min(NodeCmp::compareRDFTerms);
  }

  static int integer(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  /** {@code ipv6} of an IRI that ends so; of a literal its text. */
  static String lastPart(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  static List<Node> allOf(Map<Node, Set<Node>> values, Node subject) {
    return List.copyOf(values.getOrDefault(subject, Set.of()));
  }
}
