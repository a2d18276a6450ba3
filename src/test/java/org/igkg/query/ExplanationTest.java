package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations from a small graph of invented people, {@code people.trig}. */
class ExplanationTest {
  private static final String IDS = "https://w3id.org/igkg/id/";

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

  ExplanationTest() {
    RDFDataMgr.read(dataset, "src/test/resources/org/igkg/query/people.trig");
  }

  @Test
  void tellsOfAPersonWhatIsPrintedWhereAndWhatWasWeighed() {
    assertThat(explained("person/torvald-eskildahl"))
        .containsExactly(
            "Torvald Eskildahl <https://w3id.org/igkg/id/person/torvald-eskildahl>",
            "not in the authority files",
            "named in 2 documents",
            "  a.txt: Torvald Eskildahl, printed Torvald, Torvald Eskildahl; full-name 0.85"
                + " (completed-in-document, full-name)",
            "    for nordvik-network, NO",
            "  b.txt: Torvald Eskildal, printed Torvald Eskildal; full-name 0.85 (full-name)",
            "    for nordvik-network",
            "    the document alone would say"
                + " <https://w3id.org/igkg/id/person/torvald-eskildal>",
            "weighed against",
            "  1.0 same: Torvald Eskildahl in a.txt"
                + " <https://w3id.org/igkg/id/person/torvald-eskildahl> and Torvald Eskildal in"
                + " b.txt <https://w3id.org/igkg/id/person/torvald-eskildahl>"
                + " (one-word-misspelt, rare-name, same-organisation)",
            "  0.67 open: T. Eskildahl in c.txt <https://w3id.org/igkg/id/person/t-eskildahl>"
                + " (initial, rare-name)",
            "took the place of <https://w3id.org/igkg/id/person/torvald-eskildal>");
  }

  @Test
  void tellsOfATurnItsLabelItsSpeakerAndItsWords() {
    assertThat(explained("turn/igf-2031/ws-7/0123456789ab"))
        .startsWith(
            "turn 1 of b.txt <https://w3id.org/igkg/id/turn/igf-2031/ws-7/0123456789ab>",
            "printed: TORVALD ESKILDAL",
            "speaker: Torvald Eskildahl <https://w3id.org/igkg/id/person/torvald-eskildahl>,"
                + " speaker-label 0.95",
            "words: Welcome to the boats.")
        .anyMatch(l -> l.startsWith("  b.txt: Torvald Eskildal, printed"))
        .anyMatch(l -> l.startsWith("  1.0 same: Torvald Eskildahl in a.txt"))
        .noneMatch(l -> l.startsWith("  a.txt:"));
  }

  @Test
  void tellsOfAMembershipItsRuleAndItsWords() {
    assertThat(explained("membership/b/torvald-eskildal-nordvik-network"))
        .contains(
            "organisation: Nordvik Network"
                + " <https://w3id.org/igkg/id/organisation/nordvik-network>",
            "post: Harbour master",
            "rule: self-introduction 0.8",
            "words: I am the harbour master of the Nordvik Network.");
  }

  @Test
  void tellsOfAnOpenMentionItsCandidates() {
    assertThat(explained("mention/c/4-7-person"))
        .contains(
            "decided: ambiguous",
            "candidate: T. Eskildahl <https://w3id.org/igkg/id/person/t-eskildahl>",
            "candidate: Torvald Eskildahl"
                + " <https://w3id.org/igkg/id/person/torvald-eskildahl>");
  }

  @Test
  void tellsWhoTookThePlaceOfAWithdrawnPerson() {
    assertThat(explained("person/torvald-eskildal"))
        .startsWith(
            "<https://w3id.org/igkg/id/person/torvald-eskildal> was withdrawn",
            "its place took Torvald Eskildahl"
                + " <https://w3id.org/igkg/id/person/torvald-eskildahl>",
            "  named in 2 documents");
  }

  @Test
  void knowsNothingOfWhatIsNotThere() {
    Node nobody = Explanation.thing("person/nobody", IDS).orElseThrow();
    assertThat(Explanation.of(nobody, dataset)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "topic/ipv6",
        "person/",
        "person/A b",
        "https://w3id.org/igkg/id/topic/ipv6",
        "https://w3id.org/igkg/id/person/a> . DROP ALL"
      })
  void refusesWhatIsNoIriOfSuchAThing(String given) {
    assertThat(Explanation.thing(given, IDS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person/ada-example",
        "https://w3id.org/igkg/id/person/ada-example",
        "<https://w3id.org/igkg/id/person/ada-example>",
        " person/ada-example "
      })
  void takesIrisLongAndShort(String given) {
    assertThat(Explanation.thing(given, IDS).map(Node::getURI))
        .contains("https://w3id.org/igkg/id/person/ada-example");
  }

  private List<String> explained(String thing) {
    return Explanation.of(Explanation.thing(thing, IDS).orElseThrow(), dataset).orElseThrow();
  }
}
