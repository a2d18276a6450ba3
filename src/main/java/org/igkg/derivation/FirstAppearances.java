package org.igkg.derivation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
import org.igkg.store.GraphTable;
import org.igkg.vocabulary.DataCube;
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

  private static final List<Node> COLUMNS =
      List.of(
          DataCube.dataSet,
          Igkg.topic,
          Igkg.firstTurn,
          Igkg.lens,
          Igkg.forum,
          Igkg.stakeholderGroup,
          Igkg.region);
  private static final int DATA_SET = 0;
  private static final int TOPIC = 1;
  private static final int TURN = 2;
  private static final int LENS = 3;
  private static final int TAKING_FORUM = 4;
  private static final int TAKING_GROUP = 5;
  private static final int TAKING_REGION = 6;

  private record Race(Node topic, String kind) {}

  private record Taker(Node node, int year, Node turn) {}

  private final Map<Race, Map<Node, Taker>> races = new HashMap<>();
  private final Map<Node, String> kinds = new HashMap<>();
  private final Triples triples;
  private final Iris iris;

  private FirstAppearances(Triples triples, Iris iris) {
    this.triples = triples;
    this.iris = iris;
  }

  /**
   * @param years of which there may be observations
   */
  static void write(Graph graph, Set<String> years, Triples triples, Iris iris) {
    FirstAppearances firsts = new FirstAppearances(triples, iris);
    years.forEach(year -> firsts.read(iris.derivedGraph(year), Integer.parseInt(year)));
    firsts.races.forEach(
        (race, takers) -> describe(race, List.copyOf(takers.values()), graph, iris));
  }

  /** The observations of one year, read column by column: they are most of a store. */
  private void read(Node graph, int year) {
    Node forums = Cube.FORUM.dataSet(iris);
    Node groups = Cube.GROUP.dataSet(iris);
    Node regions = Cube.REGION.dataSet(iris);
    triples
        .store()
        .table(graph, COLUMNS)
        .rows()
        .forEach(
            row -> {
              Node dataSet = row.node(DATA_SET);
              if (dataSet.equals(forums)) {
                add(row, row.node(TAKING_FORUM), year, FORUM);
              } else if (dataSet.equals(groups)) {
                add(row, row.node(TAKING_GROUP), year, GROUP);
              } else if (dataSet.equals(regions) && row.node(LENS).equals(Lens.SPEAKER.node())) {
                add(row, row.node(TAKING_REGION), year, kind(row.node(TAKING_REGION)));
              }
            });
  }

  private String kind(Node region) {
    return kinds.computeIfAbsent(
        region,
        r -> triples.object(r, Igkg.regionKind).map(Node::getLiteralLexicalForm).orElse(REGION));
  }

  /** The turn is looked up where it counts: there is one for nearly every row. */
  private void add(GraphTable.Row row, Node taker, int year, String kind) {
    Map<Node, Taker> takers =
        races.computeIfAbsent(new Race(row.node(TOPIC), kind), r -> new HashMap<>());
    if (!takers.containsKey(taker) || takers.get(taker).year() > year) {
      takers.put(taker, new Taker(taker, year, row.node(TURN)));
    }
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
