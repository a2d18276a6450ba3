package org.igkg.derivation;

import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.derivation.YearReader.YearRecord;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
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
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Iris iris;
  private final Tally tally;
  private final Quotes quotes;

  private YearGraph(Iris iris, Tally tally, Quotes quotes) {
    this.iris = iris;
    this.tally = tally;
    this.quotes = quotes;
  }

  /** Empty when nothing was said in the year. */
  static Graph of(Node name, YearRecord year, Triples triples, Places places, Iris iris) {
    Tally tally = Tally.of(year, places);
    YearGraph mapper = new YearGraph(iris, tally, new Quotes(triples));
    tally.cells().forEach(mapper::describe);
    if (!mapper.graph.isEmpty()) {
      mapper.sources(name, year.graphs());
    }
    return mapper.graph;
  }

  private void sources(Node name, Set<Node> documents) {
    Description description = Description.of(graph, name);
    documents.forEach(d -> description.link(Prov.wasDerivedFrom, d));
  }

  private void describe(CellKey key, Cell cell) {
    Cube cube = key.cube();
    Description observation =
        Description.of(graph, iris.derived(cube.key(), key.path()))
            .type(cube.type())
            .type(DataCube.Observation)
            .link(DataCube.dataSet, cube.dataSet(iris))
            .integer(Igkg.turns, cell.turns())
            .integer(Igkg.words, cell.words())
            .integer(Igkg.sessions, cell.sessions())
            .integer(Igkg.speakers, cell.speakers());
    for (int i = 0; i < cube.dimensions().size(); i++) {
      observation.link(cube.dimensions().get(i), key.values().get(i));
    }
    if (cube.isOfTopics()) {
      observation
          .integer(Igkg.wordsSpoken, tally.wordsSpoken(key))
          .link(Igkg.firstTurn, cell.first().unit());
    }
    special(key, cell, observation);
  }

  private void special(CellKey key, Cell cell, Description observation) {
    if (key.cube() == Cube.REGION) {
      quotes
          .of(cell.first().unit(), key.values().get(0))
          .ifPresent(quote -> observation.text(Igkg.exampleQuote, quote));
    }
    if (key.cube() == Cube.FORUM) {
      rate(cell, tally.wordsSpoken(key), observation);
    }
  }

  private static void rate(Cell cell, int spoken, Description observation) {
    PoissonInterval interval = PoissonInterval.of(cell.turns());
    observation
        .decimal(Igkg.rate, TrendGraph.rounded(Rate.of(cell.turns(), spoken)))
        .decimal(Igkg.rateLow, TrendGraph.rounded(Rate.of(interval.low(), spoken)))
        .decimal(Igkg.rateHigh, TrendGraph.rounded(Rate.of(interval.high(), spoken)));
    smallCount(cell.turns(), observation);
  }

  /** Marks what rests on few turns. */
  static void smallCount(int turns, Description description) {
    if (Rate.isSmall(turns)) {
      description.link(
          Igkg.smallCount, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }
}
