package org.igkg.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.derivation.Derivation;
import org.igkg.ingest.SessionDocuments.Group;
import org.igkg.source.Problem;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;
import org.igkg.vocabulary.Prov;

/**
 * Settles which of several documents of one session says what, when all are in the store.
 *
 * <ul>
 *   <li>Of transcripts whose speech is nearly the same the better one is the record: English before
 *       other languages, the final before the raw, the longer before the shorter, the one with a
 *       title line before the one whose title is only in its address, then by IRI. Transcripts in
 *       different languages are the same speech, so that a session heard in four languages has its
 *       turns once. The others keep their own description and what they alone know of the session,
 *       and say whose duplicates they are; their turns, mentions and counts go. Transcripts of
 *       different parts of a session differ in speech and stay.
 *   <li>A duplicate, proposal or report says of the session only what no better document says, so
 *       that a session has one title, one room and so on.
 * </ul>
 *
 * The outcome depends on the documents alone, not on their order. A duplicate gets its turns back
 * when it is ingested again after its better copy has gone.
 */
final class CopySettlement {
  private static final int BATCH = 50;

  /** What a session has one of. */
  private static final Set<Node> FACTS =
      Set.of(
          DCTerms.title.asNode(),
          Igkg.day,
          SchemaDO.startDate.asNode(),
          Igkg.room,
          Igkg.sessionType,
          Igkg.sessionNumber,
          Igkg.subTheme,
          Igkg.sessionFormat);

  /** What a duplicate loses with its turns, and what it is said anew to be a copy of. */
  private static final Set<Node> OF_TURNS_OR_COPY =
      Set.of(
          Igkg.discusses,
          Igkg.unitCount,
          Igkg.wordCount,
          Igkg.duplicateOf,
          DCTerms.isVersionOf.asNode());

  private final GraphStore store;
  private final Derivation derivation;
  private final Map<Node, Graph> changed = new LinkedHashMap<>();
  private final List<Problem> notices = new ArrayList<>();

  CopySettlement(GraphStore store, Derivation derivation) {
    this.store = store;
    this.derivation = derivation;
  }

  /** Rewrites the graphs that have to change; a notice for each duplicate there is. */
  List<Problem> settle() {
    for (Group group : SessionDocuments.groups(store)) {
      settle(group);
      if (changed.size() >= BATCH) {
        flush();
      }
    }
    flush();
    return notices;
  }

  private void flush() {
    if (!changed.isEmpty()) {
      derivation.replace(changed);
      changed.clear();
    }
  }

  private void settle(Group group) {
    List<SessionDocument> records = new ArrayList<>();
    Map<SessionDocument, SessionDocument> copies = new LinkedHashMap<>();
    for (SessionDocument next : group.transcripts()) {
      Optional<SessionDocument> better = records.stream().filter(next::isCopyOf).findFirst();
      better.ifPresentOrElse(b -> copies.put(next, b), () -> records.add(next));
    }
    if (copies.isEmpty() && group.forms().isEmpty()) {
      return;
    }
    Set<Node> stated = new HashSet<>();
    records.forEach(
        r -> stated.addAll(SessionDocuments.properties(store, r.graph(), group.session())));
    stated.retainAll(FACTS);
    copies.forEach((copy, record) -> reduce(copy, record, group.session(), stated));
    group.forms().forEach(form -> withoutStated(form, group.session(), stated));
  }

  private void reduce(
      SessionDocument copy, SessionDocument record, Node session, Set<Node> stated) {
    Graph all = graph(copy.graph());
    Graph reduced = GraphFactory.createDefaultGraph();
    Set<Node> kept = describing(copy, session, all);
    all.stream()
        .filter(t -> kept.contains(t.getSubject()))
        .filter(t -> !OF_TURNS_OR_COPY.contains(t.getPredicate()))
        .filter(t -> !isStated(t, session, stated))
        .forEach(reduced::add);
    reduced.add(copy.document(), Igkg.duplicateOf, record.document());
    reduced.add(copy.document(), DCTerms.isVersionOf.asNode(), record.document());
    stated.addAll(factsOf(session, reduced));
    replace(copy.graph(), all, reduced);
    notices.add(notice(copy, record));
  }

  /** The document, its session and meeting, and where its graph comes from. */
  private static Set<Node> describing(SessionDocument copy, Node session, Graph all) {
    Set<Node> kept = new HashSet<>(Set.of(copy.graph(), copy.document(), session));
    for (Node property : List.of(Prov.wasGeneratedBy, Igkg.meeting)) {
      all.find(Node.ANY, property, Node.ANY).forEachRemaining(t -> kept.add(t.getObject()));
    }
    return kept;
  }

  private void withoutStated(SessionDocument form, Node session, Set<Node> stated) {
    Graph all = graph(form.graph());
    Graph rest = GraphFactory.createDefaultGraph();
    all.stream().filter(t -> !isStated(t, session, stated)).forEach(rest::add);
    stated.addAll(factsOf(session, rest));
    replace(form.graph(), all, rest);
  }

  private static boolean isStated(Triple triple, Node session, Set<Node> stated) {
    return triple.getSubject().equals(session) && stated.contains(triple.getPredicate());
  }

  private static Set<Node> factsOf(Node session, Graph graph) {
    return graph.stream(session, Node.ANY, Node.ANY)
        .map(Triple::getPredicate)
        .filter(FACTS::contains)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Graph graph(Node name) {
    return changed.containsKey(name) ? changed.get(name) : store.graph(name);
  }

  private void replace(Node name, Graph before, Graph after) {
    boolean same = before.size() == after.size() && after.stream().allMatch(before::contains);
    if (!same) {
      changed.put(name, after);
    }
  }

  private static Problem notice(SessionDocument copy, SessionDocument record) {
    String what =
        copy.isVersionOf(record)
            ? "the same session in another language (" + copy.language() + ") as "
            : "the same speech as ";
    return Problem.of(
        copy.fileName(),
        Problem.Code.DUPLICATE_SPEECH,
        what + record.fileName() + ", which is the record; its turns are left out");
  }
}
