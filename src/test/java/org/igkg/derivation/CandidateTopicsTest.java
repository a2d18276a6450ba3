package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.igkg.graph.GraphValidator;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CandidateTopicsTest {
  private static final String PREFIXES =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      BASE <https://w3id.org/igkg/id/>
      """;

  private final GraphStore store = InventedStore.empty();

  @AfterEach
  void close() {
    store.close();
  }

  /** Sessions of 2030 and 2031 in turn, each with one key phrase. */
  private void sessions(String... phrases) {
    IntStream.range(0, phrases.length).forEach(i -> session(i, phrases[i], ""));
  }

  private void session(int i, String phrase, String more) {
    add(
        "d" + i,
        """
        <session/s%1$d> igkg:meeting <meeting/m-%2$d> ; igkg:record <document/d%1$d> .
        <turn/s%1$d/1> a igkg:Turn ; igkg:session <session/s%1$d> ; igkg:order 1 ; igkg:wordCount 9 ;
          igkg:text "Good morning. Today %3$s is the subject." .
        <key-phrase/d%1$d/1> a igkg:KeyPhrase ; igkg:session <session/s%1$d> ; igkg:phrase "%3$s" .
        %4$s
        """
            .formatted(i, 2030 + i % 2, phrase, more));
  }

  private void add(String name, String turtle) {
    Graph graph = RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    store.replace(Map.of(InventedStore.name(name), graph));
  }

  private Graph candidates() {
    return Txn.calculateRead(
        store.dataset(),
        () -> CandidateTopics.graph(new Triples(store), new PhraseReadings(store), new Iris()));
  }

  private List<String> phrases() {
    return candidates().stream(Node.ANY, Igkg.phrase, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }

  @Test
  void keepsWhatRecursWithItsEvidence() {
    sessions("neural data", "Neural Data", "neural data");
    Graph graph = candidates();
    Node candidate = new Iris().derived("candidate-topic", "neural-data");
    assertThat(phrases()).containsExactly("neural data");
    assertThat(graph.stream(candidate, Igkg.seenIn, Node.ANY)).hasSize(3);
    assertThat(graph.stream(candidate, Igkg.year, Node.ANY)).hasSize(2);
    assertThat(graph.stream(candidate, Igkg.exampleQuote, Node.ANY))
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .contains("Today neural data is the subject.");
    assertThat(new GraphValidator().validate(graph)).isEmpty();
  }

  @Test
  void countsVariantsAsOnePhrase() {
    sessions("data center", "Data Centers");
    assertThat(phrases()).hasSize(1);
  }

  @Test
  void oneSessionIsNotRecurring() {
    sessions("neural data", "quantum radio");
    assertThat(phrases()).isEmpty();
  }

  @Test
  void leavesOutWhatIsKnownBeforehand() {
    add("reference/known", "<topic/d> skos:altLabel \"neural data\"@en .");
    sessions("neural data", "neural data");
    assertThat(phrases()).isEmpty();
  }

  @Test
  void leavesOutWhatWasTakenForATopic() {
    session(0, "neural data", "");
    session(
        1, "neural data", "<mention/d1/1> igkg:refersTo <topic/a> ; igkg:exact \"Neural data\" .");
    assertThat(phrases()).isEmpty();
  }

  @Test
  void leavesOutWhatEditorsRejected() {
    add("reference/known", "<topic-scheme> igkg:rejectedPhrase \"neural data\" .");
    sessions("neural data", "neural data");
    assertThat(phrases()).isEmpty();
  }
}
