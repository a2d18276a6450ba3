package org.igkg.server.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What the graph says about one thing.
 *
 * @param properties what it says itself
 * @param incoming what others say about it, by property, a part of each when there are many
 * @param graphs the named graphs that say so
 * @param names of everything that is mentioned
 * @param whole false when there were too many links to count: each total is then a lower bound
 */
record Description(
    Node thing,
    List<Values> properties,
    List<Values> incoming,
    Set<Node> graphs,
    Map<Node, Name> names,
    boolean whole) {

  /**
   * The values of one property, or the things that have the thing as value.
   *
   * @param total how many there are in all
   * @param page which part of them this is, from 1
   * @param next the following part, when there is one
   */
  record Values(Node property, List<Node> nodes, int total, int page, Optional<Integer> next) {
    Values {
      nodes = List.copyOf(nodes);
    }

    static Values all(Node property, List<Node> nodes) {
      return new Values(property, nodes, nodes.size(), 1, Optional.empty());
    }
  }

  /** The values of a property of the thing itself. */
  List<Node> values(Node property) {
    List<Node> values = new ArrayList<>();
    properties.stream()
        .filter(one -> one.property().equals(property))
        .forEach(one -> values.addAll(one.nodes()));
    return values;
  }

  /** What the thing is called. */
  String label() {
    return name(thing);
  }

  String name(Node node) {
    return Optional.ofNullable(names.get(node)).map(Name::text).orElseGet(() -> Names.last(node));
  }
}
