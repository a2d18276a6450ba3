package org.igkg.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.derivation.PhraseReadings.KeyPhrase;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
import org.igkg.vocabulary.Igkg;
import org.igkg.vocabulary.Prov;

/**
 * Key phrases that come back in several sessions and fit no topic, with where they were said:
 *
 * <pre>{@code
 * <candidate-topic/neural-data> a igkg:CandidateTopic ; igkg:phrase "neural data" ;
 *     igkg:sessions 4 ; igkg:year "2030"^^xsd:gYear , "2031"^^xsd:gYear ;
 *     igkg:seenIn <session/igf-2031/ws-7> , … ; prov:wasDerivedFrom <key-phrase/…> , … ;
 *     igkg:exampleQuote "Neural data is the next frontier." .
 * }</pre>
 *
 * <p>A phrase is among the ten most telling of its session, so two sessions are the fewest in which
 * it recurs, and all that recur are kept with their evidence. Two may share one by chance or
 * because one goes on where the other ended: the query for editors asks for three, few enough that
 * a theme shows in its first year. Names of people who speak are no key phrases; whether a phrase
 * is a topic is for an editor to say.
 */
final class CandidateTopics {
  /** The fewest sessions with a phrase. */
  static final int SESSIONS = 2;

  private static final int QUOTES = 3;

  private final Triples triples;
  private final PhraseReadings readings;
  private final KnownPhrases known;
  private final Map<Node, Optional<Node>> years = new HashMap<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  private CandidateTopics(Triples triples, PhraseReadings readings) {
    this.triples = triples;
    this.readings = readings;
    this.known = new KnownPhrases(triples, readings);
  }

  static Graph graph(Triples triples, PhraseReadings readings, Iris iris) {
    CandidateTopics candidates = new CandidateTopics(triples, readings);
    candidates.byKey().forEach((key, seen) -> candidates.describe(key, seen, iris));
    return candidates.graph;
  }

  /** A key phrase of a session whose year is known. */
  private record Seen(KeyPhrase keyPhrase, Node year) {
    Node session() {
      return keyPhrase.session();
    }

    String phrase() {
      return keyPhrase.phrase();
    }

    Node graph() {
      return keyPhrase.graph();
    }
  }

  private Map<String, List<Seen>> byKey() {
    Map<String, List<Seen>> byKey = new TreeMap<>();
    triples.store().graphNames().stream()
        .flatMap(graph -> readings.phrases(graph).stream())
        .flatMap(phrase -> seen(phrase).stream())
        .sorted(Comparator.comparing(s -> s.keyPhrase().node().getURI()))
        .forEach(
            s -> byKey.computeIfAbsent(PhraseKey.of(s.phrase()), k -> new ArrayList<>()).add(s));
    byKey.entrySet().removeIf(e -> !isCandidate(e.getKey(), e.getValue()));
    return byKey;
  }

  private Optional<Seen> seen(KeyPhrase phrase) {
    return years.computeIfAbsent(phrase.session(), this::year).map(year -> new Seen(phrase, year));
  }

  private Optional<Node> year(Node session) {
    return triples
        .object(session, Igkg.meeting)
        .flatMap(meeting -> triples.object(meeting, Igkg.year));
  }

  private boolean isCandidate(String key, List<Seen> seen) {
    return !key.isEmpty()
        && sessions(seen).size() >= SESSIONS
        && seen.stream().noneMatch(s -> known.has(key, s.graph()));
  }

  private static Set<Node> sessions(List<Seen> seen) {
    return Triples.sorted(seen.stream().map(Seen::session));
  }

  private void describe(String key, List<Seen> seen, Iris iris) {
    Description candidate =
        Description.of(graph, iris.derived("candidate-topic", key))
            .type(Igkg.CandidateTopic)
            .text(Igkg.phrase, commonForm(seen))
            .integer(Igkg.sessions, sessions(seen).size());
    for (Seen one : seen) {
      candidate
          .link(Igkg.year, one.year())
          .link(Igkg.seenIn, one.session())
          .link(Prov.wasDerivedFrom, one.keyPhrase().node());
    }
    seen.stream()
        .map(this::quote)
        .flatMap(Optional::stream)
        .distinct()
        .limit(QUOTES)
        .forEach(quote -> candidate.text(Igkg.exampleQuote, quote));
  }

  /** The form that most sessions have; of several the first in the alphabet. */
  private static String commonForm(List<Seen> seen) {
    Map<String, Long> forms =
        seen.stream()
            .collect(Collectors.groupingBy(Seen::phrase, TreeMap::new, Collectors.counting()));
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** The sentence of the first turn that says the phrase as it is printed. */
  private Optional<String> quote(Seen seen) {
    Map<Integer, String> texts = new LinkedHashMap<>();
    triples
        .find(seen.graph(), Node.ANY, Igkg.text, Node.ANY)
        .filter(q -> q.getObject().getLiteralLexicalForm().contains(seen.phrase()))
        .forEach(q -> texts.put(order(q), q.getObject().getLiteralLexicalForm()));
    return texts.entrySet().stream()
        .min(Map.Entry.comparingByKey())
        .map(first -> Quote.of(first.getValue(), seen.phrase()));
  }

  private int order(Quad text) {
    return triples.object(text.getSubject(), Igkg.order).map(Triples::integer).orElse(0);
  }
}
