package org.igkg.derivation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.derivation.DocumentSpeech.Unit;
import org.igkg.derivation.Utterance.Occasion;
import org.igkg.store.KeptReadings;
import org.igkg.vocabulary.Igkg;

/**
 * What was said in one year, put together from what its documents say.
 *
 * <p>Nothing is counted twice. A turn that two documents of one session share is one turn. A
 * passage of a summary counts only where nothing it retells is there word for word: no turn of its
 * session or, where it tells of no session in particular, no turn of its meeting. A passage without
 * a session belongs to the meeting of its document's sessions, if that is one.
 */
final class YearReader {
  private final Triples triples;
  private final Map<Node, Occasion> sessions = new HashMap<>();
  private final Set<Node> graphs;
  private final Map<Node, Utterance> turns = new LinkedHashMap<>();
  private final Map<Node, Utterance> passages = new LinkedHashMap<>();
  private final Affiliations affiliations;

  private YearReader(Triples triples, Collection<Meeting> meetings) {
    this.triples = triples;
    this.affiliations = new Affiliations(triples);
    meetings.forEach(this::sessions);
    this.graphs =
        Triples.sorted(
            sessions.keySet().stream()
                .flatMap(s -> Stream.of(Igkg.record, Igkg.describedBy).flatMap(p -> graphs(s, p))));
  }

  static YearRecord read(
      Triples triples, KeptReadings<DocumentSpeech> documents, Collection<Meeting> meetings) {
    YearReader reader = new YearReader(triples, meetings);
    reader.graphs.forEach(graph -> reader.add(documents.of(graph)));
    return reader.year();
  }

  private void sessions(Meeting meeting) {
    for (Node session : triples.subjects(Igkg.meeting, meeting.node())) {
      Optional<String> date =
          triples.object(session, SchemaDO.startDate.asNode()).map(Node::getLiteralLexicalForm);
      Optional<Node> type = triples.object(session, Igkg.sessionType);
      sessions.put(session, new Occasion(meeting, Optional.of(session), date, type));
    }
  }

  private Stream<Node> graphs(Node session, Node property) {
    return triples.find(Node.ANY, session, property, Node.ANY).map(Quad::getGraph);
  }

  private void add(DocumentSpeech document) {
    affiliations.add(document.parts());
    Optional<Occasion> whole = occasionOf(document.meetings());
    document.turns().forEach(unit -> add(turns, unit, Optional.empty()));
    document.passages().forEach(unit -> add(passages, unit, whole));
  }

  /** The meeting that all sessions of a document are of. */
  private Optional<Occasion> occasionOf(Set<Node> meetings) {
    return meetings.size() != 1
        ? Optional.empty()
        : sessions.values().stream()
            .map(Occasion::meeting)
            .filter(m -> meetings.contains(m.node()))
            .findFirst()
            .map(m -> new Occasion(m, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private void add(Map<Node, Utterance> known, Unit unit, Optional<Occasion> otherwise) {
    unit.session()
        .map(s -> Optional.ofNullable(sessions.get(s)))
        .orElse(otherwise)
        .ifPresent(occasion -> known.merge(unit.node(), unit.at(occasion), Utterance::with));
  }

  private YearRecord year() {
    Set<Node> transcribed = new HashSet<>();
    turns
        .values()
        .forEach(
            t -> {
              transcribed.add(t.occasion().place());
              transcribed.add(t.occasion().meeting().node());
            });
    Set<Utterance> said = new LinkedHashSet<>(turns.values());
    passages.values().stream()
        .filter(p -> !transcribed.contains(p.occasion().place()))
        .forEach(said::add);
    return new YearRecord(said.stream().sorted(Utterance.IN_TIME).toList(), affiliations, graphs);
  }

  /**
   * @param utterances in the order of time
   * @param graphs of the documents that were read
   */
  record YearRecord(List<Utterance> utterances, Affiliations affiliations, Set<Node> graphs) {}
}
