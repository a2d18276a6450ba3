package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.igkg.graph.GraphValidator;
import org.igkg.graph.Iris;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transcripts and summaries of invented meetings. */
class DerivationTest {
  private static final Iris IRIS = new Iris();
  private static final Node SUMMARY = InventedStore.name("igf-2023-chairs-summary");

  private final GraphStore store = SmallGraph.store();
  private final DirectCounts counts = new DirectCounts(store);

  @BeforeEach
  void derive() {
    InventedStore.load(store, "org/igkg/derivation/summaries.trig");
    new Derivation(store, IRIS).replace(Map.of(SUMMARY, store.graph(SUMMARY)));
    new Derivation(store, IRIS).rebuild();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(Cube.class)
  void countsWhatSparqlCounts(Cube cube) {
    assertThat(counts.derived(cube)).isNotEmpty().isEqualTo(counts.direct(cube));
  }

  /** 2022 has no transcript; of 2023 the retold workshop and the retold week are left out. */
  @Test
  void countsAPassageOnlyWhereNothingItRetellsIsOnRecord() {
    assertThat(counts.derived(Cube.FORUM))
        .containsEntry("ipv6 2022 igf", List.of(2, 18, 1, 0))
        .containsEntry("ipv6 2023 igf", List.of(2, 10, 2, 0));
  }

  @Test
  void leavesBroaderTopicsToQueries() {
    assertThat(counts.derived(Cube.REGION).keySet()).noneMatch(k -> k.startsWith("infrastructure"));
  }

  @Test
  void countsARegionByWhoSpeaksWhatIsNamedAndWhereItIs() {
    assertThat(counts.derived(Cube.REGION))
        .containsEntry("affordability 2023 un-african-group speaker", List.of(1, 9, 1, 1))
        .containsEntry("affordability 2023 un-african-group mention", List.of(1, 9, 1, 1))
        .containsEntry("affordability 2023 un-african-group host", List.of(2, 14, 1, 1))
        .containsEntry("ipv6 2022 un-african-group mention", List.of(1, 9, 0, 0));
  }

  @Test
  void quotesTheFirstTurnWordForWord() {
    Graph year = store.graph(IRIS.derivedGraph("2022"));
    Node observation = IRIS.derived("topic-observation", "ipv6/2022/un-african-group/mention");
    assertThat(year.contains(observation, Igkg.exampleQuote, text("Many spoke of IPv6 in Kenya.")))
        .isTrue();
    assertThat(
            year.contains(
                observation,
                Igkg.firstTurn,
                IRIS.passage("igf-2022-chairs-summary", "000000000001")))
        .isTrue();
  }

  @Test
  void everyDerivedGraphKeepsTheShapes() {
    GraphValidator validator = new GraphValidator();
    assertThat(store.graphNames().stream().map(Node::getURI))
        .filteredOn(name -> name.contains("/graph/derived/"))
        .map(name -> name.replaceAll(".*/", ""))
        .containsExactly("2022", "2023", "2024", "candidate-topics", "data-sets", "trends");
    assertThat(store.graphNames())
        .filteredOn(n -> n.getURI().contains("/graph/derived/"))
        .allSatisfy(n -> assertThat(validator.validate(store.graph(n))).isEmpty());
  }

  @Test
  void tellsWhoTookUpATopicAndWhenTheNextDid() {
    Graph trends = store.graph(IRIS.derivedGraph("trends"));
    Node igf = IRIS.derived("first-appearance", "ipv6/forum-igf");
    Node eurodig = IRIS.derived("first-appearance", "ipv6/forum-eurodig");
    assertThat(trends.contains(igf, Igkg.rank, integer(1))).isTrue();
    assertThat(trends.contains(igf, Igkg.yearsUntilNext, integer(2))).isTrue();
    assertThat(trends.contains(eurodig, Igkg.rank, integer(2))).isTrue();
    assertThat(trends.contains(eurodig, Igkg.yearsUntilNext, Node.ANY)).isFalse();
  }

  @Test
  void aChangedDocumentChangesItsOwnShareOnly() {
    Map<String, List<Integer>> before = counts.derived(Cube.FORUM);
    Graph later = store.graph(IRIS.derivedGraph("2024"));
    Graph without = store.graph(SUMMARY);
    Node passage = IRIS.passage("igf-2023-chairs-summary", "000000000003");
    without.remove(passage, Node.ANY, Node.ANY);

    Derivation derivation = new Derivation(store, IRIS);
    derivation.replace(Map.of(SUMMARY, without));
    assertThat(store.origin(IRIS.derivedGraph("2023"))).isEmpty();
    assertThat(store.origin(IRIS.derivedGraph("2024"))).isPresent();
    assertThat(store.graph(IRIS.derivedGraph("2024")).isIsomorphicWith(later)).isTrue();
    derivation.rebuild();

    Map<String, List<Integer>> after = counts.derived(Cube.FORUM);
    assertThat(after).containsEntry("ipv6 2023 igf", List.of(1, 5, 1, 0));
    after.remove("ipv6 2023 igf");
    before.remove("ipv6 2023 igf");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void rebuildsNothingThatIsThere() {
    long revision = store.revision();
    new Derivation(store, IRIS).rebuild();
    // kept.
    assertThat(store.revision()).isEqualTo(revision);
  }

  @Test
  void countsAnewWhatTheReferenceGraphsChange() {
    Node reference = IRIS.referenceGraph("places");
    new Derivation(store, IRIS)
        .replace(Map.of(reference, InventedStore.document("x", new Random(1))));
    assertThat(derived()).isNotEmpty().allMatch(name -> store.origin(name).isEmpty());
  }

  @Test
  void removesTheCountsOfAYearWhoseDocumentsAreGone() {
    Node year = IRIS.derivedGraph("2022");
    assertThat(store.graphNames()).contains(year);
    Derivation derivation = new Derivation(store, IRIS);
    derivation.replace(Map.of(InventedStore.name("igf-2022-chairs-summary"), Graph.emptyGraph));
    derivation.rebuild();
    assertThat(store.graphNames()).doesNotContain(year);
  }

  private List<Node> derived() {
    return store.graphNames().stream().filter(n -> n.getURI().contains("/derived/")).toList();
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(
        Integer.toString(value), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
  }
}
