package org.igkg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.igkg.vocabulary.Igkg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store keeps, in memory or on disk. The people in it are invented. */
abstract class GraphStoreContract {
  static final Node ONE = graphName("one");
  static final Node TWO = graphName("two");

  GraphStore store;

  abstract GraphStore openStore();

  @BeforeEach
  void openTheStore() {
    store = openStore();
  }

  @AfterEach
  void closeTheStore() {
    store.close();
  }

  @Test
  void startsEmpty() {
    assertThat(store.isEmpty()).isTrue();
    assertThat(store.graphNames()).isEmpty();
  }

  @Test
  void givesBackWhatWasPutIn() {
    store.replace(Map.of(ONE, turn("a", "The root zone."), TWO, turn("b", "The weather.")));

    assertThat(store.isEmpty()).isFalse();
    assertThat(store.graphNames()).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(store.graph(ONE).isIsomorphicWith(turn("a", "The root zone."))).isTrue();
    assertThat(store.graph(graphName("none")).isEmpty()).isTrue();
  }

  @Test
  void knowsTheNamesOfItsGraphsAfterEachChange() {
    store.replace(Map.of(TWO, turn("b", "The weather.")));
    Set<Node> before = store.graphNames();

    store.startLoad();
    store.replace(Map.of(ONE, turn("a", "The root zone."), graphName("none"), Graph.emptyGraph));
    store.finishLoad();
    assertThat(store.graphNames()).containsExactly(ONE, TWO);

    store.remove(List.of(TWO));
    assertThat(store.graphNames()).containsExactly(ONE);
    assertThat(before).containsExactly(TWO);
  }

  @Test
  void keepsNoNamesFromATransactionOfBeforeTheLastChange() {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    store.dataset().begin(TxnType.READ);
    CompletableFuture.runAsync(() -> store.replace(Map.of(TWO, turn("b", "The weather.")))).join();
    store.graphNames();
    store.dataset().end();

    assertThat(store.graphNames()).containsExactly(ONE, TWO);
  }

  @Test
  void tellsSomePropertiesOfTheSubjectsOfAGraph() {
    store.replace(
        Map.of(
            ONE, graph("<e:a> <e:p> <e:b> ; <e:q> 1 . <e:c> <e:p> <e:d> . <e:other> <e:q> 2 ."),
            TWO, graph("<e:elsewhere> <e:p> <e:b> .")));

    List<String> rows =
        Txn.calculateRead(
            store.dataset(),
            () ->
                store.table(ONE, List.of(iri("p"), iri("q"))).rows().map(r -> printed(r)).toList());

    assertThat(rows).containsExactlyInAnyOrder("e:a e:b 1", "e:c e:d -");
  }

  private static String printed(GraphTable.Row row) {
    String second = row.has(1) ? row.node(1).getLiteralLexicalForm() : "-";
    return row.subject() + " " + row.node(0) + " " + second;
  }

  /**
   * TDB2 compares ids by their numbers alone: that of 7 equals that of what is stored at place 7.
   */
  @Test
  void takesNoNumberForTheNodeThatIsStoredAtItsPlace() {
    Graph numbers = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 2_000; i++) {
      numbers.add(iri("s" + i), iri("p"), iri("o" + i));
      numbers.add(iri("s" + i), iri("q"), integer(i));
    }
    store.replace(Map.of(ONE, numbers));

    List<String> rows =
        Txn.calculateRead(
            store.dataset(),
            () ->
                store.table(ONE, List.of(iri("p"), iri("q"))).rows().map(r -> printed(r)).toList());

    assertThat(rows).hasSize(2_000).allMatch(row -> row.matches("e:s(\\d+) e:o\\1 \\1"));
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
  }

  @Test
  void changesAGraphByAFewTriples() {
    store.replace(
        Map.of(
            ONE,
                graph(
                    "<e:a> <e:p> 1 , 2 ; <e:q> <e:b> . <e:t> %s \"The root zone.\" ."
                        .formatted(TEXT)),
            TWO, graph("<e:a> <e:p> 1 .")));
    Amendment amendment =
        new Amendment(
            graph("<e:a> <e:p> 1 , 2 , 9 . <e:t> %s \"The root zone.\" .".formatted(TEXT)),
            graph("<e:a> <e:p> 2 , 3 ; <e:q> <e:b> . <e:t> %s \"The weather.\" .".formatted(TEXT)));

    store.amend(ONE, amendment, "new");

    Graph expected =
        graph("<e:a> <e:p> 2 , 3 ; <e:q> <e:b> . <e:t> %s \"The weather.\" .".formatted(TEXT));
    assertThat(store.graph(ONE).isIsomorphicWith(expected)).isTrue();
    assertThat(store.graph(TWO).isIsomorphicWith(graph("<e:a> <e:p> 1 ."))).isTrue();
    assertThat(store.origin(ONE)).contains("new");
    assertThat(textHits("zone")).isEmpty();
    assertThat(textHits("weather")).containsExactly("The weather.");
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void aGraphOfWhichAllIsTakenAwayIsGone() {
    store.replace(Map.of(ONE, graph("<e:a> <e:p> 1 ."), TWO, graph("<e:a> <e:p> 1 .")));

    store.amend(ONE, new Amendment(graph("<e:a> <e:p> 1 ."), Graph.emptyGraph), "none");

    assertThat(store.graphNames()).containsExactly(TWO);
  }

  @Test
  void tellsWhichGraphsChanged() {
    store.replace(Map.of(ONE, graph("<e:a> <e:p> 1 ."), TWO, graph("<e:b> <e:p> 1 .")));
    AtomicInteger read = new AtomicInteger();
    KeptReadings<Long> sizes =
        new KeptReadings<>(
            store, graph -> read.incrementAndGet() * 100L + store.graph(graph).size());
    assertThat(List.of(sizes.of(ONE), sizes.of(TWO), sizes.of(ONE)))
        .containsExactly(101L, 201L, 101L);

    store.replace(Map.of(ONE, graph("<e:a> <e:p> 1 , 2 .")));
    assertThat(List.of(sizes.of(ONE), sizes.of(TWO))).containsExactly(302L, 201L);

    store.amend(TWO, new Amendment(Graph.emptyGraph, graph("<e:b> <e:p> 2 , 3 .")), "more");
    assertThat(List.of(sizes.of(ONE), sizes.of(TWO))).containsExactly(302L, 403L);

    store.startLoad();
    store.replace(Map.of(graphName("new"), graph("<e:c> <e:p> 1 .")));
    store.finishLoad();
    assertThat(List.of(sizes.of(graphName("new")), sizes.of(ONE))).containsExactly(501L, 302L);
  }

  @Test
  void tellsTheValuesOfAPropertyOnce() {
    store.replace(
        Map.of(
            ONE, graph("<e:a> <e:p> <e:b> , 1 ; <e:q> <e:other> ."),
            TWO, graph("<e:c> <e:p> <e:b> .")));

    Set<Node> values = Txn.calculateRead(store.dataset(), () -> store.values(iri("p")));

    assertThat(values).hasSize(2).contains(iri("b"));
  }

  @Test
  void countsATripleOnceHoweverManyGraphsSayIt() {
    store.replace(
        Map.of(
            ONE, graph("<e:a> a <e:C> ; <e:p> <e:b> ."),
            TWO, graph("<e:a> a <e:C> ; <e:p> <e:c> . <e:left-out> a <e:C> .")));

    TripleCounts counts = store.tripleCounts(Set.of(iri("left-out")));

    assertThat(counts)
        .isEqualTo(new TripleCounts(3, Map.of(TYPE, 1L, iri("p"), 2L), Map.of(iri("C"), 1L)));
  }

  /** Graphs drawn by chance say many triples that others say too. */
  @Test
  void countsWhatChangesAsIfAllWereCountedAnew() {
    Random random = new Random(7);
    store.tripleCounts(Set.of());
    for (int change = 0; change < 60; change++) {
      Node name = graphName("g" + random.nextInt(4));
      if (random.nextInt(3) == 0 && store.graphNames().contains(name)) {
        store.amend(name, new Amendment(drawn(random), drawn(random)), "change " + change);
      } else {
        store.replace(Map.of(name, drawn(random), graphName("other"), drawn(random)));
      }
      assertThat(store.tripleCounts(Set.of(iri("s0"))))
          .as("change %s", change)
          .isEqualTo(counted());
    }
  }

  private static Graph drawn(Random random) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = random.nextInt(6); i > 0; i--) {
      graph.add(
          iri("s" + random.nextInt(3)), iri("p" + random.nextInt(2)), integer(random.nextInt(2)));
      graph.add(iri("s" + random.nextInt(3)), TYPE, iri("C" + random.nextInt(2)));
    }
    return graph;
  }

  private TripleCounts counted() {
    Set<Triple> all = new HashSet<>();
    store.graphNames().forEach(name -> store.graph(name).stream().forEach(all::add));
    all.removeIf(triple -> triple.getSubject().equals(iri("s0")));
    return new TripleCounts(
        all.size(),
        all.stream().collect(Collectors.groupingBy(Triple::getPredicate, Collectors.counting())),
        all.stream()
            .filter(triple -> triple.getPredicate().equals(TYPE))
            .collect(Collectors.groupingBy(Triple::getObject, Collectors.counting())));
  }

  @Test
  void countsNothingInAnEmptyStore() {
    assertThat(store.tripleCounts(Set.of())).isEqualTo(new TripleCounts(0, Map.of(), Map.of()));
  }

  @Test
  void namesEachOfManyGraphsOnce() {
    Map<Node, Graph> many = new LinkedHashMap<>();
    for (int i = 0; i < 600; i++) {
      many.put(graphName("g" + i), turn("t" + i, "Words of " + i));
    }
    store.replace(many);

    assertThat(store.graphNames()).containsExactlyInAnyOrderElementsOf(many.keySet());
    assertThat(graphsBySparql()).containsExactlyInAnyOrderElementsOf(many.keySet());
  }

  @Test
  void replacesOneGraphAndLeavesTheOthersAsTheyWere() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone."), TWO, turn("b", "The weather.")));
    List<String> before = linesOf(TWO);

    store.replace(Map.of(ONE, turn("c", "A new text.")));

    assertThat(linesOf(TWO)).isEqualTo(before).isNotEmpty();
    assertThat(store.graph(ONE).isIsomorphicWith(turn("c", "A new text."))).isTrue();
  }

  @Test
  void findsEachTurnOnceAfterThreeReplacements() {
    for (int i = 0; i < 3; i++) {
      store.replace(Map.of(ONE, turn("a", "The root zone is signed.")));
    }

    assertThat(textHits("zone")).containsExactly("The root zone is signed.");
  }

  @Test
  void findsNoWordsOfReplacedOrRemovedGraphs() {
    store.replace(Map.of(ONE, turn("a", "The root zone."), TWO, turn("b", "Another zone.")));
    store.replace(Map.of(ONE, turn("a", "Nothing of the kind.")));
    store.remove(List.of(TWO, graphName("never-there")));

    assertThat(textHits("zone")).isEmpty();
    assertThat(textHits("kind")).containsExactly("Nothing of the kind.");
    assertThat(store.graphNames()).isEqualTo(Set.of(ONE));
  }

  @Test
  void leavesEverythingAsItWasWhenOneGraphFails() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    String before = export();
    long revision = store.revision();
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(ONE, turn("a", "Something else."));
    graphs.put(TWO, new BrokenGraph());

    assertThatThrownBy(() -> store.replace(graphs)).hasMessageContaining("broken on purpose");

    assertThat(export()).isEqualTo(before);
    assertThat(textHits("zone")).containsExactly("The root zone.");
    assertThat(textHits("else")).isEmpty();
    assertThat(store.revision()).isEqualTo(revision);
    store.replace(Map.of(TWO, turn("b", "And on it goes.")));
    assertThat(textHits("goes")).hasSize(1);
  }

  /** As a query that takes too long is. */
  @Test
  void findsAllThatWasWrittenWhileAReaderWasBrokenOff() {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(ONE, turn("a", "The root zone."));
    graphs.put(TWO, new InterveningGraph(turn("b", "Another zone."), this::breakOffAReader));

    store.replace(graphs);

    assertThat(textHits("zone")).containsExactlyInAnyOrder("The root zone.", "Another zone.");
    assertThat(store.verify()).isEmpty();
  }

  private void breakOffAReader() {
    CompletableFuture.runAsync(
            () -> {
              store.dataset().begin(TxnType.READ);
              store.dataset().abort();
              store.dataset().end();
            })
        .join();
  }

  @Test
  void refusesGraphNamesThatAreNoIris() {
    Map<Node, Graph> graphs =
        Map.of(NodeFactory.createLiteralString("one"), GraphFactory.createDefaultGraph());

    assertThatThrownBy(() -> store.replace(graphs)).hasMessageContaining("is an IRI");
  }

  @Test
  void exportsTheSameBytesWhateverTheOrderOfReplacements() throws IOException {
    store.replace(Map.of(ONE, turn("a", "Zürich \"quoted\"\n\uD83D\uDE00"), TWO, turn("b", "B")));
    String together = export();
    store.remove(store.graphNames());
    store.replace(Map.of(TWO, turn("b", "B")));
    store.replace(Map.of(ONE, turn("a", "something first")));
    store.replace(Map.of(ONE, turn("a", "Zürich \"quoted\"\n\uD83D\uDE00")));

    assertThat(export()).isEqualTo(together);
    assertThat(together.lines()).hasSize(4).isSorted().allMatch(line -> line.endsWith(" ."));
  }

  @Test
  void namesTheGraphThatCannotBeExported() {
    store.replace(Map.of(ONE, graph("[] <https://w3id.org/igkg/ontology#text> 'nameless' .")));

    assertThatThrownBy(this::export)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(ONE.getURI())
        .hasMessageContaining("blank node");
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    store.replace(Map.of(ONE, turn("a", "A"), TWO, turn("b", "B")));

    assertThat(select("SELECT ?v { ?s <https://w3id.org/igkg/ontology#text> ?v }"))
        .containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void compactingLosesNothing() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    String before = export();

    store.compact();

    assertThat(export()).isEqualTo(before);
    assertThat(textHits("zone")).hasSize(1);
    store.replace(Map.of(ONE, turn("a", "The other zone.")));
    assertThat(textHits("zone")).containsExactly("The other zone.");
  }

  List<String> textHits(String words) {
    return select(
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX igkg: <https://w3id.org/igkg/ontology#>
        SELECT ?v { (?s ?score ?v) text:query (igkg:text "%s") }"""
            .formatted(words));
  }

  private List<String> select(String query) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            QueryExec.dataset(store.dataset()).query(query).build().select().stream()
                .map(row -> row.get("v").getLiteralLexicalForm())
                .toList());
  }

  String export() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long quads = store.exportNQuads(out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text.lines().count()).isEqualTo(quads);
    return text;
  }

  private List<String> linesOf(Node graph) throws IOException {
    return export().lines().filter(line -> line.endsWith("<" + graph.getURI() + "> .")).toList();
  }

  static Node graphName(String key) {
    return NodeFactory.createURI("https://w3id.org/igkg/graph/" + key);
  }

  static Graph turn(String id, String words) {
    Graph graph = graph("<https://w3id.org/igkg/id/turn/" + id + "> a igkg:Turn .");
    graph.add(
        NodeFactory.createURI("https://w3id.org/igkg/id/turn/" + id),
        NodeFactory.createURI("https://w3id.org/igkg/ontology#text"),
        NodeFactory.createLiteralLang(words, "en"));
    return graph;
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(
            "PREFIX igkg: <https://w3id.org/igkg/ontology#> " + turtle, Lang.TURTLE)
        .toGraph();
  }

  /** Fails when it is read, as a mapper with a defect would. */
  static final class BrokenGraph extends GraphBase {
    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      throw new IllegalStateException("broken on purpose");
    }
  }

  /** Lets something happen when it is read, which is in the midst of a change. */
  private static final class InterveningGraph extends GraphBase {
    private final Graph graph;
    private final Runnable event;

    InterveningGraph(Graph graph, Runnable event) {
      this.graph = graph;
      this.event = event;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      event.run();
      return graph.find(pattern);
    }
  }

  private List<Node> graphsBySparql() {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(store.dataset()).query("SELECT ?g { GRAPH ?g { } }").build()) {
            return exec.select().stream().map(row -> row.get("g")).toList();
          }
        });
  }

  private static final String TEXT = "<" + Igkg.text + ">";
  private static final Node TYPE = org.apache.jena.vocabulary.RDF.type.asNode();

  private static Node iri(String name) {
    return NodeFactory.createURI("e:" + name);
  }
}
