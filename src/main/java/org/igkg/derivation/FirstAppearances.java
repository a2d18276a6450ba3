package org.igkg.derivation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.derivation.YearSummary.Taken;
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

  static void write(Graph graph, List<YearSummary> years, Triples triples, Iris iris) {
    FirstAppearances firsts = new FirstAppearances(triples);
    years.forEach(year -> year.taken().forEach(taken -> firsts.add(taken, year.year())));
    firsts.races.forEach(
        (race, takers) -> describe(race, List.copyOf(takers.values()), graph, iris));
  }

  private void add(Taken taken, int year) {
    Race race = new Race(taken.topic(), kind(taken));
    races
        .computeIfAbsent(race, r -> new HashMap<>())
        .merge(
            taken.taker(),
            new Taker(taken.taker(), year, taken.turn()),
            (one, other) -> other.year() < one.year() ? other : one);
  }

  private String kind(Taken taken) {
    return switch (taken.cube()) {
      case FORUM -> FORUM;
      case GROUP -> GROUP;
      default ->
          kinds.computeIfAbsent(
              taken.taker(),
              region ->
                  triples
                      .object(region, Igkg.regionKind)
                      .map(Node::getLiteralLexicalForm)
                      .orElse(REGION));
    };
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
