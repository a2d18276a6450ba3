package org.igkg.derivation;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.derivation.YearCounts.Count;
import org.igkg.derivation.YearCounts.Rated;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
import org.igkg.store.Amendment;
import org.igkg.vocabulary.DataCube;
import org.igkg.vocabulary.Igkg;
import org.igkg.vocabulary.Prov;

/**
 * The observations of one year:
 *
 * <pre>{@code
 * <topic-observation/ipv6/2031/nordic/speaker> a igkg:TopicObservation , qb:Observation ;
 *     qb:dataSet <data-set/topic-observation> ; igkg:topic <topic/ipv6> ;
 *     igkg:year "2031"^^xsd:gYear ; igkg:region <region/nordic> ; igkg:lens "speaker" ;
 *     igkg:turns 3 ; igkg:words 410 ; igkg:sessions 2 ; igkg:speakers 3 ; igkg:wordsSpoken 9120 ;
 *     igkg:firstTurn <turn/…> ; igkg:exampleQuote "IPv6 came late to us." .
 * }</pre>
 */
final class YearGraph {
  /**
   * What a count says of its cell.
   *
   * @param of what of the count it tells
   */
  private record Statement<T>(Function<Count, T> of, BiConsumer<Description, T> says) {
    void describe(Count count, Description observation) {
      says.accept(observation, of.apply(count));
    }

    void describeChange(Count before, Count after, Description gone, Description come) {
      if (!of.apply(before).equals(of.apply(after))) {
        describe(before, gone);
        describe(after, come);
      }
    }
  }

  private static final List<Statement<?>> STATEMENTS =
      List.of(
          new Statement<>(Count::turns, (o, turns) -> o.integer(Igkg.turns, turns)),
          new Statement<>(Count::words, (o, words) -> o.integer(Igkg.words, words)),
          new Statement<>(Count::sessions, (o, sessions) -> o.integer(Igkg.sessions, sessions)),
          new Statement<>(Count::speakers, (o, speakers) -> o.integer(Igkg.speakers, speakers)),
          new Statement<>(
              Count::spoken, (o, spoken) -> spoken.ifPresent(n -> o.integer(Igkg.wordsSpoken, n))),
          new Statement<>(
              Count::first, (o, first) -> first.ifPresent(unit -> o.link(Igkg.firstTurn, unit))),
          new Statement<>(
              Count::quote, (o, quote) -> quote.ifPresent(text -> o.text(Igkg.exampleQuote, text))),
          new Statement<>(Count::rate, (o, rate) -> rate.ifPresent(r -> rate(r, o))));

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Iris iris;

  private YearGraph(Iris iris) {
    this.iris = iris;
  }

  /** Empty when nothing was said in the year. */
  static Graph of(Node name, YearCounts year, Iris iris) {
    YearGraph mapper = new YearGraph(iris);
    year.cells().forEach(mapper::describe);
    mapper.sources(name, year.documents());
    return mapper.graph;
  }

  /** What has to change in the graph of a year that was counted before. */
  static Amendment between(Node name, YearCounts before, YearCounts after, Iris iris) {
    YearGraph gone = new YearGraph(iris);
    YearGraph come = new YearGraph(iris);
    before
        .cells()
        .forEach(
            (key, count) -> {
              Count other = after.cells().get(key);
              if (other == null) {
                gone.describe(key, count);
              } else if (!other.equals(count)) {
                Description was = gone.observation(key);
                Description is = come.observation(key);
                STATEMENTS.forEach(s -> s.describeChange(count, other, was, is));
              }
            });
    after.cells().entrySet().stream()
        .filter(cell -> !before.cells().containsKey(cell.getKey()))
        .forEach(cell -> come.describe(cell.getKey(), cell.getValue()));
    gone.sources(name, before.documents());
    come.sources(name, after.documents());
    return new Amendment(gone.graph, come.graph);
  }

  private void sources(Node name, Set<Node> documents) {
    Description description = Description.of(graph, name);
    documents.forEach(d -> description.link(Prov.wasDerivedFrom, d));
  }

  private Description observation(CellKey key) {
    return Description.of(graph, iris.derived(key.cube().key(), key.path()));
  }

  private void describe(CellKey key, Count count) {
    Cube cube = key.cube();
    Description observation =
        observation(key)
            .type(cube.type())
            .type(DataCube.Observation)
            .link(DataCube.dataSet, cube.dataSet(iris));
    for (int i = 0; i < cube.dimensions().size(); i++) {
      observation.link(cube.dimensions().get(i), key.values().get(i));
    }
    STATEMENTS.forEach(statement -> statement.describe(count, observation));
  }

  private static void rate(Rated rate, Description observation) {
    PoissonInterval interval = PoissonInterval.of(rate.turns());
    observation
        .decimal(Igkg.rate, TrendGraph.rounded(Rate.of(rate.turns(), rate.words())))
        .decimal(Igkg.rateLow, TrendGraph.rounded(Rate.of(interval.low(), rate.words())))
        .decimal(Igkg.rateHigh, TrendGraph.rounded(Rate.of(interval.high(), rate.words())));
    smallCount(rate.turns(), observation);
  }

  /** Marks what rests on few turns. */
  static void smallCount(int turns, Description description) {
    if (Rate.isSmall(turns)) {
      description.link(
          Igkg.smallCount, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }
}
