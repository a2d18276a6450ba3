package org.igkg.derivation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/**
 * Keeps the derived graphs of a store in step with its documents.
 *
 * <p>A graph {@code graph/derived/2031} for each year has the observations of that year; {@code
 * data-sets}, {@code trends} and {@code candidate-topics} stand beside them. A derived graph that
 * is not there is out of date: {@link #withStale} takes out, in the transaction that changes
 * documents, the graphs of the years they are of, and {@link #rebuild} makes those that are
 * missing. So a run that was broken off leaves no wrong count, and an ingest counts again only the
 * years whose documents it changed. Every count depends on the documents alone, not on their order.
 */
public final class Derivation {
  private static final String DATA_SETS = "data-sets";
  private static final String TRENDS = "trends";
  private static final String CANDIDATES = "candidate-topics";

  private final GraphStore store;
  private final Iris iris;

  public Derivation(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /**
   * The changes, and an empty graph for each derived graph that they make out of date.
   *
   * @param changes graphs by name, as {@link GraphStore#replace} takes them
   */
  public Map<Node, Graph> withStale(Map<Node, Graph> changes) {
    Map<Node, Graph> all = new LinkedHashMap<>(changes);
    Txn.executeRead(store.dataset(), () -> stale(changes).forEach(n -> all.put(n, empty())));
    return all;
  }

  private Set<Node> stale(Map<Node, Graph> changes) {
    if (changes.keySet().stream().anyMatch(this::isReference)) {
      return derived();
    }
    Triples triples = new Triples(store.dataset());
    Set<Node> stale = new LinkedHashSet<>(overviews());
    changes.forEach(
        (name, graph) ->
            Stream.concat(
                    graph.stream(Node.ANY, Igkg.meeting, Node.ANY).map(Triple::getObject),
                    triples.find(name, Node.ANY, Igkg.meeting, Node.ANY).map(Quad::getObject))
                .distinct()
                .flatMap(meeting -> years(meeting, graph, triples))
                .forEach(stale::add));
    return stale;
  }

  /** The derived graphs of the years that a meeting is said to be of. */
  private Stream<Node> years(Node meeting, Graph graph, Triples triples) {
    return Stream.concat(
            graph.stream(meeting, Igkg.year, Node.ANY).map(Triple::getObject),
            triples.objects(meeting, Igkg.year).stream())
        .map(year -> iris.derivedGraph(year.getLiteralLexicalForm()));
  }

  private boolean isReference(Node name) {
    return name.getURI().startsWith(iris.referenceGraph("x").getURI().replaceFirst("x$", ""));
  }

  private Set<Node> derived() {
    String prefix = iris.derivedGraph("x").getURI().replaceFirst("x$", "");
    return store.graphNames().stream()
        .filter(name -> name.getURI().startsWith(prefix))
        .collect(Collectors.toSet());
  }

  private List<Node> overviews() {
    return Stream.of(DATA_SETS, TRENDS, CANDIDATES).map(iris::derivedGraph).toList();
  }

  /** Makes every derived graph that is missing; nothing is done when none is. */
  public void rebuild() {
    boolean changed = false;
    for (Map.Entry<String, Set<Meeting>> year : years().entrySet()) {
      Node name = iris.derivedGraph(year.getKey());
      changed |= makeWhereMissing(name, triples -> year(name, year.getValue(), triples));
    }
    if (changed || hasYears()) {
      makeWhereMissing(iris.derivedGraph(DATA_SETS), triples -> DataSets.of(iris));
      makeWhereMissing(iris.derivedGraph(TRENDS), this::trends);
      makeWhereMissing(
          iris.derivedGraph(CANDIDATES), triples -> CandidateTopics.graph(triples, iris));
    }
  }

  private Map<String, Set<Meeting>> years() {
    return read(triples -> new Meetings(triples, new Places(triples)).byYear());
  }

  private boolean hasYears() {
    return read(
        triples -> triples.dataset().contains(Node.ANY, Node.ANY, Igkg.wordsSpoken, Node.ANY));
  }

  private boolean makeWhereMissing(Node name, Function<Triples, Graph> maker) {
    Graph made =
        read(
            triples ->
                triples.dataset().contains(name, Node.ANY, Node.ANY, Node.ANY)
                    ? empty()
                    : maker.apply(triples));
    if (!made.isEmpty()) {
      store.replace(Map.of(name, made));
    }
    return !made.isEmpty();
  }

  private Graph year(Node name, Set<Meeting> meetings, Triples triples) {
    return YearGraph.of(
        name, YearReader.read(triples, meetings), triples, new Places(triples), iris);
  }

  private Graph trends(Triples triples) {
    Graph graph = empty();
    TrendGraph.write(graph, triples, iris);
    FirstAppearances.write(graph, triples, iris);
    return graph;
  }

  private <T> T read(Function<Triples, T> question) {
    return Txn.calculateRead(store.dataset(), () -> question.apply(new Triples(store.dataset())));
  }

  private static Graph empty() {
    return GraphFactory.createDefaultGraph();
  }
}
