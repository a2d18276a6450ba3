package org.igkg.derivation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.igkg.vocabulary.Igkg;

/** A stored observation of any year. */
record Observation(Map<Node, Node> values) {
  /** All of one class. */
  static Stream<Observation> all(Triples triples, Node type) {
    return triples.find(Node.ANY, Node.ANY, RDF.type.asNode(), type).map(q -> read(triples, q));
  }

  private static Observation read(Triples triples, Quad found) {
    Map<Node, Node> values = new HashMap<>();
    triples
        .find(found.getGraph(), found.getSubject(), Node.ANY, Node.ANY)
        .filter(q -> !q.getPredicate().equals(RDF.type.asNode()))
        .forEach(q -> values.put(q.getPredicate(), q.getObject()));
    return new Observation(values);
  }

  Node node(Node property) {
    return values.get(property);
  }

  int number(Node property) {
    return Triples.integer(values.get(property));
  }

  int year() {
    return number(Igkg.year);
  }
}
