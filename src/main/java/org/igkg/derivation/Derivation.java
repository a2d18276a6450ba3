package org.igkg.derivation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.igkg.store.KeptReadings;
import org.igkg.vocabulary.Igkg;

/**
 * Keeps the derived graphs of a store in step with its documents.
 *
 * <p>A graph {@code graph/derived/2031} for each year has the observations of that year; {@code
 * data-sets}, {@code trends} and {@code candidate-topics} stand beside them. {@link #replace}
 * forgets, before documents change, that the graphs of their years are up to date (see {@link
 * GraphStore#origin}), and {@link #rebuild} makes anew those of which that is not known. So a run
 * that was broken off leaves no count that stays wrong, an ingest counts again only the years whose
 * documents it changed, and what it counts as before is not written again. Every count depends on
 * the documents alone, not on their order.
 */
public final class Derivation {
  private static final String DATA_SETS = "data-sets";
  private static final String TRENDS = "trends";
  private static final String CANDIDATES = "candidate-topics";

  /** How many are kept in memory: whoever adds documents adds to few. */
  private static final int YEARS = 3;

  /** A program that counts by something more makes all derived graphs anew. */
  private static final String UP_TO_DATE =
      Stream.of(Cube.values()).map(Cube::key).collect(Collectors.joining(" "));

  private final GraphStore store;
  private final Iris iris;
  private final KeptReadings<DocumentSpeech> documents;
  private final KeptReadings<YearSummary> summaries;
  private final PhraseReadings phrases;
  private final Cache<Node, Counted> counted = Caffeine.newBuilder().maximumSize(YEARS).build();

  /** A year as it was put into the store. */
  private record Counted(long version, YearCounts counts) {}

  public Derivation(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
    this.documents =
        new KeptReadings<>(store, graph -> DocumentSpeech.of(new Triples(store), graph));
    this.summaries = new KeptReadings<>(store, graph -> YearSummary.of(store, graph, iris));
    this.phrases = new PhraseReadings(store);
  }

  /**
   * Puts graphs in the place of those of their names, and what was derived from these is out of
   * date from then on.
   *
   * @param changes graphs by name, as {@link GraphStore#replace(Map)} takes them
   */
  public void replace(Map<Node, Graph> changes) {
    replace(changes, Map.of());
  }

  /** The same, and notes what graphs were made from. */
  public void replace(Map<Node, Graph> changes, Map<Node, String> origins) {
    store.forgetOrigins(Txn.calculateRead(store.dataset(), () -> stale(changes)));
    store.replace(changes, origins);
  }

  private Set<Node> stale(Map<Node, Graph> changes) {
    if (changes.keySet().stream().anyMatch(this::isReference)) {
      return derived();
    }
    Triples triples = new Triples(store);
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

  /** Reads what the overviews are made from, so that the next {@link #rebuild} need not. */
  public void prepare() {
    Set<String> years = years().keySet();
    read(triples -> CandidateTopics.graph(triples, phrases, iris));
    read(triples -> trends(years, triples));
  }

  /** Makes every derived graph that is out of date; nothing is done when none is. */
  public void rebuild() {
    Map<String, Set<Meeting>> years = years();
    removeAllBut(years.keySet());
    store.startLoad();
    try {
      Stream.concat(Stream.<Runnable>of(this::candidates), counts(years))
          .parallel()
          .forEach(Runnable::run);
    } finally {
      store.finishLoad();
    }
    boolean known = has(Igkg.wordsSpoken);
    makeWhereStale(iris.derivedGraph(DATA_SETS), triples -> known ? DataSets.of(iris) : empty());
    makeWhereStale(iris.derivedGraph(TRENDS), triples -> trends(years.keySet(), triples));
  }

  private Stream<Runnable> counts(Map<String, Set<Meeting>> years) {
    return years.entrySet().stream()
        .map(
            year -> {
              Node name = iris.derivedGraph(year.getKey());
              return () -> count(name, year.getValue());
            });
  }

  /** They take as long as a year, and need none. */
  private void candidates() {
    boolean spoken = has(Igkg.wordCount);
    makeWhereStale(
        iris.derivedGraph(CANDIDATES),
        triples -> spoken ? CandidateTopics.graph(triples, phrases, iris) : empty());
  }

  /** Graphs of years of which there is no meeting any more. */
  private void removeAllBut(Set<String> years) {
    Set<Node> kept = new LinkedHashSet<>(overviews());
    years.forEach(year -> kept.add(iris.derivedGraph(year)));
    List<Node> gone =
        derived().stream()
            .filter(name -> !kept.contains(name) && store.origin(name).isEmpty())
            .filter(name -> name.getURI().matches(".*/\\d{4}"))
            .toList();
    if (!gone.isEmpty()) {
      store.remove(gone);
    }
  }

  private Map<String, Set<Meeting>> years() {
    return read(triples -> new Meetings(triples, new Places(triples)).byYear());
  }

  private boolean has(Node property) {
    return read(triples -> triples.dataset().contains(Node.ANY, Node.ANY, property, Node.ANY));
  }

  private void makeWhereStale(Node name, Function<Triples, Graph> maker) {
    if (isStale(name)) {
      store.replace(Map.of(name, read(maker)), Map.of(name, UP_TO_DATE));
    }
  }

  private boolean isStale(Node name) {
    return store.origin(name).filter(UP_TO_DATE::equals).isEmpty();
  }

  /** Of a year that was counted before only what changes goes into the store. */
  private void count(Node name, Set<Meeting> meetings) {
    if (!isStale(name)) {
      return;
    }
    Optional<Counted> before =
        Optional.ofNullable(counted.getIfPresent(name))
            .filter(c -> c.version == store.version(name));
    YearCounts after = read(triples -> counts(meetings, triples));
    before.ifPresentOrElse(
        b -> store.amend(name, YearGraph.between(name, b.counts, after, iris), UP_TO_DATE),
        () ->
            store.replace(Map.of(name, YearGraph.of(name, after, iris)), Map.of(name, UP_TO_DATE)));
    counted.put(name, new Counted(store.version(name), after));
  }

  private YearCounts counts(Set<Meeting> meetings, Triples triples) {
    return YearCounts.of(
        YearReader.read(triples, documents, meetings), triples, new Places(triples));
  }

  private Graph trends(Set<String> years, Triples triples) {
    List<YearSummary> all =
        years.stream().map(year -> summaries.of(iris.derivedGraph(year))).toList();
    Graph graph = empty();
    TrendGraph.write(graph, all, iris);
    FirstAppearances.write(graph, all, triples, iris);
    return graph;
  }

  private <T> T read(Function<Triples, T> question) {
    return Txn.calculateRead(store.dataset(), () -> question.apply(new Triples(store)));
  }

  private static Graph empty() {
    return GraphFactory.createDefaultGraph();
  }
}
