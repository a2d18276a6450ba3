package org.igkg.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.igkg.vocabulary.Igkg;

/**
 * A graph without what it says of people and turns whose removal was asked for: of a person, the
 * name, the parts, affiliations and mentions; their turns stay, without a speaker. Of a turn, all
 * of it, with what was found in its words.
 */
public final class Removal {
  private static final Node NOBODY = NodeFactory.createLiteralString("[removed]");

  /** What is about one person: where the person goes, it goes. */
  private static final Set<Node> ABOUT_A_PERSON =
      Set.of(
          Igkg.participant,
          Igkg.refersTo,
          Igkg.identifies,
          Igkg.documentPerson,
          ORG.member.asNode(),
          DCTerms.isReplacedBy.asNode());

  private final Set<Node> things;

  public Removal(Set<Node> things) {
    this.things = Set.copyOf(things);
  }

  /** The same graph when it says nothing of them. */
  public Graph of(Graph graph) {
    Set<Node> gone = gone(graph);
    boolean named = things.stream().anyMatch(t -> graph.contains(Node.ANY, Node.ANY, t));
    if (gone.isEmpty() && !named) {
      return graph;
    }
    Graph rest = GraphFactory.createDefaultGraph();
    graph.stream()
        .filter(t -> !gone.contains(t.getSubject()) && !gone.contains(t.getObject()))
        .forEach(t -> kept(t, graph).ifPresent(rest::add));
    recount(rest);
    return rest;
  }

  /** The turns and passages of a document, and their words, are fewer then. */
  private static void recount(Graph graph) {
    for (Triple counted : graph.find(Node.ANY, Igkg.unitCount, Node.ANY).toList()) {
      Node document = counted.getSubject();
      List<Integer> words =
          graph.stream(Node.ANY, Igkg.wordCount, Node.ANY)
              .map(Triple::getSubject)
              .filter(unit -> !unit.equals(document))
              .map(unit -> number(unit, Igkg.wordCount, graph).orElse(0))
              .toList();
      graph.remove(document, Igkg.unitCount, Node.ANY);
      graph.remove(document, Igkg.wordCount, Node.ANY);
      if (!words.isEmpty()) {
        Description.of(graph, document)
            .integer(Igkg.unitCount, words.size())
            .integer(Igkg.wordCount, words.stream().mapToInt(Integer::intValue).sum());
      }
    }
  }

  private Optional<Triple> kept(Triple triple, Graph graph) {
    if (triple.getPredicate().equals(Igkg.speakerLabel) && isSpokenByThem(triple, graph)) {
      return Optional.of(Triple.create(triple.getSubject(), Igkg.speakerLabel, NOBODY));
    }
    return things.contains(triple.getObject()) ? Optional.empty() : Optional.of(triple);
  }

  private boolean isSpokenByThem(Triple triple, Graph graph) {
    return graph.stream(triple.getSubject(), Igkg.speaker, Node.ANY)
        .anyMatch(t -> things.contains(t.getObject()));
  }

  /** Whatever is about them, and what compares or cites that. */
  private Set<Node> gone(Graph graph) {
    Set<Node> gone = new HashSet<>();
    for (Node thing : things) {
      if (graph.contains(thing, Node.ANY, Node.ANY)) {
        gone.add(thing);
        within(thing, graph, gone);
      }
      graph.stream(Node.ANY, Node.ANY, thing)
          .filter(t -> isAbout(t.getPredicate()))
          .forEach(t -> gone.add(t.getSubject()));
    }
    Set<Node> compared = new HashSet<>();
    gone.forEach(
        node ->
            graph.stream(Node.ANY, Igkg.compares, node).forEach(t -> compared.add(t.getSubject())));
    gone.addAll(compared);
    return gone;
  }

  private static boolean isAbout(Node predicate) {
    return ABOUT_A_PERSON.contains(predicate) || predicate.equals(Igkg.inTurn);
  }

  /** What was found in the words of a turn: it quotes them. */
  private static void within(Node turn, Graph graph, Set<Node> gone) {
    Optional<Integer> start = number(turn, Igkg.start, graph);
    Optional<Integer> end = number(turn, Igkg.end, graph);
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    graph.stream(Node.ANY, Igkg.start, Node.ANY)
        .filter(t -> number(t.getSubject(), Igkg.start, graph).orElse(-1) >= start.get())
        .filter(t -> number(t.getSubject(), Igkg.end, graph).orElse(Integer.MAX_VALUE) <= end.get())
        .forEach(t -> gone.add(t.getSubject()));
  }

  private static Optional<Integer> number(Node subject, Node property, Graph graph) {
    return graph.stream(subject, property, Node.ANY)
        .map(t -> ((Number) t.getObject().getLiteralValue()).intValue())
        .findFirst();
  }

  /** What is left: {@code <person/ada-example> a igkg:RemovedThing ; owl:deprecated true}. */
  public Graph tombstones() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node yes =
        NodeFactory.createLiteralDT("true", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);
    things.forEach(
        thing ->
            Description.of(graph, thing)
                .type(Igkg.RemovedThing)
                .link(org.apache.jena.vocabulary.OWL2.deprecated, yes));
    return graph;
  }

  /** The removed things of a graph that {@link #tombstones()} made. */
  public static Set<Node> in(Graph tombstones) {
    Set<Node> things = new HashSet<>();
    tombstones.stream(Node.ANY, RDF.type.asNode(), Igkg.RemovedThing)
        .forEach(t -> things.add(t.getSubject()));
    return things;
  }
}
