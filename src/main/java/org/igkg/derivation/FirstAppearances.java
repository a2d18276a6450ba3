package org.igkg.derivation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
import org.igkg.vocabulary.Igkg;

/**
 * Which forum, which region's speakers and which stakeholder group took up a topic first, and how
 * long the next of their kind took:
 *
 * <pre>{@code
 * <first-appearance/ipv6/forum-igf> a igkg:FirstAppearance ; igkg:topic <topic/ipv6> ;
 *     igkg:takenUpBy <forum/igf> ; igkg:takerKind "forum" ; igkg:year "2007"^^xsd:gYear ;
 *     igkg:firstTurn <turn/…> ; igkg:rank 1 ; igkg:yearsUntilNext 4 .
 * }</pre>
 *
 * Regions are compared within their kind, for those of different kinds overlap.
 */
final class FirstAppearances {
  private static final String FORUM = "forum";
  private static final String GROUP = "stakeholder-group";
  private static final String REGION = "region";

  private record Race(Node topic, String kind) {}

  private record Taker(Node node, int year, Node turn) {}

  private final Map<Race, Map<Node, Taker>> races = new HashMap<>();
  private final Map<Node, String> kinds = new HashMap<>();
  private final Triples triples;

  private FirstAppearances(Triples triples) {
    this.triples = triples;
  }

  static void write(Graph graph, Triples triples, Iris iris) {
    FirstAppearances firsts = new FirstAppearances(triples);
    Observation.all(triples, Igkg.ForumObservation)
        .forEach(o -> firsts.add(o, o.node(Igkg.forum), FORUM));
    Observation.all(triples, Igkg.GroupObservation)
        .forEach(o -> firsts.add(o, o.node(Igkg.stakeholderGroup), GROUP));
    Observation.all(triples, Igkg.TopicObservation, Lens.SPEAKER)
        .forEach(o -> firsts.add(o, o.node(Igkg.region), firsts.kind(o.node(Igkg.region))));
    firsts.races.forEach(
        (race, takers) -> describe(race, List.copyOf(takers.values()), graph, iris));
  }

  private String kind(Node region) {
    return kinds.computeIfAbsent(
        region,
        r -> triples.object(r, Igkg.regionKind).map(Node::getLiteralLexicalForm).orElse(REGION));
  }

  private void add(Observation seen, Node taker, String kind) {
    races
        .computeIfAbsent(new Race(seen.node(Igkg.topic), kind), r -> new HashMap<>())
        .merge(
            taker,
            new Taker(taker, seen.year(), seen.node(Igkg.firstTurn)),
            (some, other) -> other.year() < some.year() ? other : some);
  }

  private static void describe(Race race, List<Taker> takers, Graph graph, Iris iris) {
    List<Integer> years = takers.stream().map(Taker::year).sorted().toList();
    takers.stream()
        .sorted(Comparator.comparing(t -> t.node().getURI()))
        .forEach(
            taker -> describe(race, taker, years, Description.of(graph, iri(race, taker, iris))));
  }

  private static Node iri(Race race, Taker taker, Iris iris) {
    String[] parts = taker.node().getURI().split("/");
    return iris.derived(
        "first-appearance",
        Triples.lastPart(race.topic())
            + "/"
            + parts[parts.length - 2]
            + "-"
            + parts[parts.length - 1]);
  }

  private static void describe(
      Race race, Taker taker, List<Integer> years, Description description) {
    description
        .type(Igkg.FirstAppearance)
        .link(Igkg.topic, race.topic())
        .link(Igkg.takenUpBy, taker.node())
        .text(Igkg.takerKind, race.kind())
        .year(Igkg.year, taker.year())
        .link(Igkg.firstTurn, taker.turn())
        .integer(Igkg.rank, years.indexOf(taker.year()) + 1);
    OptionalInt next = years.stream().mapToInt(y -> y).filter(y -> y > taker.year()).min();
    next.ifPresent(y -> description.integer(Igkg.yearsUntilNext, y - taker.year()));
  }
}
