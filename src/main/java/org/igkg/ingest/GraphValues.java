package org.igkg.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What one graph of a dataset says; for use inside one transaction. */
final class GraphValues {
  private static final Pattern YEAR = Pattern.compile("-(\\d{4})$");

  private final DatasetGraph dataset;
  private final Node graph;
  private final Map<Node, Map<Node, List<Node>>> known = new HashMap<>();

  GraphValues(DatasetGraph dataset, Node graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  Node graph() {
    return graph;
  }

  /** The last part of an IRI. */
  static String key(Node thing) {
    return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
  }

  /** The year that the meeting's id ends in. */
  static int year(String meeting) {
    Matcher year = YEAR.matcher(meeting);
    return year.find() ? Integer.parseInt(year.group(1)) : Integer.MAX_VALUE;
  }

  List<Node> all(Node subject, Node property) {
    return known.computeIfAbsent(subject, this::read).getOrDefault(property, List.of());
  }

  /** All of a subject at once: what is asked of one is most of what is said of it. */
  private Map<Node, List<Node>> read(Node subject) {
    return Iter.asStream(dataset.find(graph, subject, Node.ANY, Node.ANY))
        .collect(
            Collectors.groupingBy(
                Quad::getPredicate, Collectors.mapping(Quad::getObject, Collectors.toList())));
  }

  Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  List<Node> subjects(Node property, Node object) {
    return Iter.asStream(dataset.find(graph, Node.ANY, property, object))
        .map(Quad::getSubject)
        .toList();
  }

  String text(Node subject, Node property) {
    return one(subject, property).orElseThrow().getLiteralLexicalForm();
  }

  Set<String> texts(Node subject, Node property) {
    Set<String> texts = new TreeSet<>();
    all(subject, property).forEach(n -> texts.add(n.getLiteralLexicalForm()));
    return texts;
  }

  Set<String> keys(Node subject, Node property) {
    Set<String> keys = new TreeSet<>();
    all(subject, property).forEach(n -> keys.add(key(n)));
    return keys;
  }
}
