package org.igkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.igkg.graph.SpeechSketch;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Finds in a store the sessions that several documents tell of. */
final class SessionDocuments {
  private final DatasetGraph dataset;

  private SessionDocuments(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Transcripts and forms.
   *
   * @param session its IRI
   * @param transcripts the better copy first
   * @param forms proposals and reports, by their IRI
   */
  record Group(Node session, List<SessionDocument> transcripts, List<SessionDocument> forms) {}

  /** All groups of two and more, by the IRI of the session. */
  static List<Group> groups(GraphStore store) {
    return Txn.calculateRead(store.dataset(), () -> new SessionDocuments(store.dataset()).groups());
  }

  /** What a graph says of a subject: the properties. */
  static Set<Node> properties(GraphStore store, Node graph, Node subject) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            Iter.asStream(store.dataset().find(graph, subject, Node.ANY, Node.ANY))
                .map(Quad::getPredicate)
                .collect(Collectors.toSet()));
  }

  private List<Group> groups() {
    Map<String, List<Quad>> bySession = new TreeMap<>();
    for (Node property : List.of(Igkg.record, Igkg.describedBy)) {
      dataset
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              q ->
                  bySession
                      .computeIfAbsent(q.getSubject().getURI(), s -> new ArrayList<>())
                      .add(q));
    }
    return bySession.values().stream().filter(quads -> quads.size() > 1).map(this::group).toList();
  }

  private Group group(List<Quad> quads) {
    return new Group(
        quads.get(0).getSubject(),
        documents(quads, q -> q.getPredicate().equals(Igkg.record)).stream()
            .filter(d -> d.sketch().isPresent())
            .toList(),
        documents(quads, q -> q.getPredicate().equals(Igkg.describedBy)));
  }

  private List<SessionDocument> documents(List<Quad> quads, Predicate<Quad> wanted) {
    return quads.stream()
        .filter(wanted)
        .map(q -> document(q.getGraph(), q.getObject()))
        .sorted(SessionDocument.BETTER_FIRST)
        .toList();
  }

  private SessionDocument document(Node graph, Node document) {
    return new SessionDocument(
        graph,
        document,
        value(graph, document, DCTerms.identifier.asNode())
            .map(Node::getLiteralLexicalForm)
            .orElse(document.getURI()),
        value(graph, document, DCTerms.title.asNode()).isPresent(),
        value(graph, document, Igkg.speechSketch)
            .map(Node::getLiteralLexicalForm)
            .map(SpeechSketch::parse),
        value(graph, document, Igkg.draft).isPresent(),
        value(graph, document, DCTerms.language.asNode())
            .map(Node::getLiteralLexicalForm)
            .map(tag -> tag.split("-", 2)[0])
            .orElse(SessionDocument.ENGLISH),
        value(graph, document, Igkg.duplicateOf));
  }

  private Optional<Node> value(Node graph, Node subject, Node property) {
    return Iter.asStream(dataset.find(graph, subject, property, Node.ANY))
        .map(Quad::getObject)
        .findFirst();
  }
}
