package org.igkg.server.portal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.query.Statements;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Reads what a list says of turns and passages. */
final class TurnCardReader {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Statements graph;
  private final PublicBase base;

  TurnCardReader(GraphStore store, PublicBase base) {
    this.store = store;
    dataset = store.dataset();
    this.base = base;
    graph = new Statements(dataset);
  }

  /** Turns on a topic: the words that name it are marked. */
  List<TurnCard> onTopic(List<Node> turns, Node topic) {
    return Txn.calculateRead(
        dataset, () -> turns.stream().map(turn -> card(turn, naming(turn, topic))).toList());
  }

  /** Turns with words that a reader looked for. */
  List<TurnCard> with(List<Node> turns, Collection<String> words) {
    return Txn.calculateRead(dataset, () -> turns.stream().map(turn -> card(turn, words)).toList());
  }

  private List<String> naming(Node turn, Node topic) {
    return both(Igkg.inTurn, turn, Igkg.refersTo, topic)
        .map(m -> graph.text(m, Igkg.exact))
        .distinct()
        .toList();
  }

  /** What has both values, in a stable order. */
  private Stream<Node> both(Node property, Node value, Node other, Node otherValue) {
    return store.subjects(property, value, other, otherValue).stream()
        .sorted(Comparator.comparing(Node::toString));
  }

  private TurnCard card(Node turn, Collection<String> words) {
    Optional<Node> session = graph.object(turn, Igkg.session);
    Optional<Node> document = graph.object(turn, Igkg.inDocument);
    Optional<Node> speaker = graph.object(turn, Igkg.speaker);
    return new TurnCard(
        speaker.map(p -> link(p, graph.text(p, FOAF.name.asNode()))).orElse(new Link("", "")),
        graph.text(turn, Igkg.speakerLabel),
        graph.object(turn, Igkg.speakerRole).map(this::name).orElse(""),
        speaker.flatMap(p -> session.map(s -> bodies(p, s))).orElse(List.of()),
        session.map(s -> link(s, graph.text(s, DCTerms.title.asNode()))).orElse(new Link("", "")),
        session
            .flatMap(s -> graph.object(s, Igkg.meeting))
            .map(this::meeting)
            .orElse(new Link("", "")),
        Snippet.of(graph.text(turn, Igkg.text), words),
        session.map(s -> place(s, turn)).orElse(link(turn, "").href()),
        link(turn, "").href(),
        document
            .map(d -> link(d, graph.text(d, DCTerms.identifier.asNode())))
            .orElse(new Link("", "")),
        document.map(d -> graph.text(d, DCTerms.source.asNode())).orElse(""),
        graph.text(turn, Igkg.start),
        graph.isA(turn, Igkg.Passage));
  }

  private Link meeting(Node meeting) {
    return link(meeting, name(meeting));
  }

  /** Whom the records of the session say the person speaks for or belongs to. */
  private List<Link> bodies(Node person, Node session) {
    Stream<Node> represented =
        both(Igkg.participant, person, Igkg.session, session)
            .flatMap(p -> graph.objects(p, Igkg.representing).stream());
    Stream<Node> stated =
        both(ORG.member.asNode(), person, Igkg.statedIn, session)
            .flatMap(m -> graph.objects(m, ORG.organization.asNode()).stream());
    return Stream.concat(represented, stated)
        .distinct()
        .map(body -> link(body, name(body)))
        .toList();
  }

  private String name(Node thing) {
    return graph.text(thing, SKOS.prefLabel.asNode());
  }

  /** {@code /page/session/igf-2031/ws-7#0123456789ab}. */
  private String place(Node session, Node turn) {
    return link(session, "").href() + "#" + Anchor.of(turn);
  }

  private Link link(Node thing, String text) {
    return Link.to(base, text, thing.toString());
  }
}
