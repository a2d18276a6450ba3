package org.igkg.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.authority.Authorities;
import org.igkg.authority.RejectedPhrase;
import org.igkg.authority.Topic;
import org.igkg.vocabulary.Igkg;

/** The topic scheme; where other schemes place a topic in words is a note. */
final class TopicEntries {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final LinkEntries links;
  private final Iris iris;

  private TopicEntries(LinkEntries links, Iris iris) {
    this.links = links;
    this.iris = iris;
  }

  static Graph of(Authorities authorities, Iris iris) {
    TopicEntries entries = new TopicEntries(new LinkEntries(authorities.topicLinks()), iris);
    entries.describeScheme();
    authorities.topics().values().forEach(entries::describe);
    return entries.graph;
  }

  private void describeScheme() {
    Description scheme = Description.of(graph, iris.topicScheme());
    RejectedPhrase.load().forEach(r -> scheme.text(Igkg.rejectedPhrase, r.phrase()));
    scheme
        .type(SKOS.ConceptScheme)
        .english(SKOS.prefLabel, "Topics of Internet governance")
        .english(DCTerms.title, "Topics of Internet governance")
        .english(
            SKOS.definition,
            "What is talked about at meetings on Internet governance, since 2006.");
  }

  private void describe(Topic topic) {
    Node concept = iris.topic(topic.id());
    Description entry =
        Description.of(graph, concept)
            .type(SKOS.Concept)
            .labels(topic.label(), topic.altLabels(), List.of())
            .english(SKOS.definition, topic.definition())
            .link(SKOS.inScheme, iris.topicScheme())
            .sources(topic.source());
    topic.schemes().forEach(place -> entry.english(SKOS.note, place));
    topic
        .broader()
        .ifPresentOrElse(
            broader -> entry.link(SKOS.broader, iris.topic(broader)),
            () -> describeTop(concept, entry));
    links.describe(entry, topic.id());
  }

  private void describeTop(Node concept, Description entry) {
    entry.link(SKOS.topConceptOf, iris.topicScheme());
    Description.of(graph, iris.topicScheme()).link(SKOS.hasTopConcept, concept);
  }
}
