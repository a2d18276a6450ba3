package org.igkg.server.portal;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.query.Statements;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.Link;

/**
 * What the topic scheme says of a topic.
 *
 * @param broader with their tracing pages
 * @param narrower with their tracing pages
 */
record TopicFacts(
    String key, String label, String definition, List<Link> broader, List<Link> narrower) {

  /** Nothing when there is no such topic. */
  static Optional<TopicFacts> read(Node topic, DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> read(topic, new Statements(dataset)));
  }

  private static Optional<TopicFacts> read(Node topic, Statements graph) {
    String label = graph.text(topic, SKOS.prefLabel.asNode());
    return label.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TopicFacts(
                LastPart.of(topic.toString()),
                label,
                graph.text(topic, SKOS.definition.asNode()),
                links(graph.objects(topic, SKOS.broader.asNode()), graph),
                links(graph.subjects(SKOS.broader.asNode(), topic), graph)));
  }

  private static List<Link> links(List<Node> topics, Statements graph) {
    return topics.stream()
        .map(
            t -> new Link(graph.text(t, SKOS.prefLabel.asNode()), TopicPages.address(t.toString())))
        .toList();
  }
}
