package org.igkg.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Finding;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord;
import org.igkg.record.Passage;
import org.igkg.record.Section;
import org.igkg.record.TextUnit;
import org.igkg.resolution.Entity;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.resolution.SessionIdentity;
import org.igkg.source.Span;
import org.igkg.vocabulary.Igkg;

/** What the mappers of one document share: what is mapped, where it goes, and the IRIs of both. */
final class DocumentScope {
  private final Graph graph;
  private final ResolvedRecord resolved;
  private final Authorities authorities;
  private final Iris iris;
  private final CodePoints codePoints;
  private final TextUnitNodes units;

  DocumentScope(Graph graph, ResolvedRecord resolved, Authorities authorities, Iris iris) {
    this.graph = graph;
    this.resolved = resolved;
    this.authorities = authorities;
    this.iris = iris;
    this.codePoints = new CodePoints(text());
    this.units =
        new TextUnitNodes(
            new TextUnitNodes.ResolvedText(documentKey(), text(), record().units()),
            sessionPath(),
            iris);
  }

  ResolvedRecord resolved() {
    return resolved;
  }

  MeetingRecord record() {
    return resolved.record();
  }

  String text() {
    return record().document().text();
  }

  String documentKey() {
    return record().document().key();
  }

  Node document() {
    return iris.document(documentKey());
  }

  Iris iris() {
    return iris;
  }

  Authorities authorities() {
    return authorities;
  }

  TextUnitNodes units() {
    return units;
  }

  Description describe(Node subject) {
    return Description.of(graph, subject);
  }

  /** Whether something has been said about {@code subject} that gives it a type. */
  boolean isDescribed(Node subject) {
    return graph.contains(subject, RDF.type.asNode(), Node.ANY);
  }

  /** Begins a finding of this document: its type, document, confidence and method. */
  Description describe(Node subject, Node type, Finding finding) {
    return describe(subject)
        .type(type)
        .link(Igkg.inDocument, document())
        .score(Igkg.confidence, finding.confidence())
        .text(Igkg.method, finding.method());
  }

  /** Says where words stand: offsets in code points of the normalised text. */
  Description place(Description description, Span words) {
    return description
        .integer(Igkg.start, codePoints.before(words.start()))
        .integer(Igkg.end, codePoints.before(words.end()));
  }

  /** {@code 1204-1212}: the place of words as part of a key. */
  String placeKey(Span words) {
    return codePoints.before(words.start()) + "-" + codePoints.before(words.end());
  }

  Node session(SessionIdentity session) {
    return iris.session(session.meeting(), session.key());
  }

  /** The session that is recorded here word by word. */
  Optional<Node> recordedSession() {
    return record() instanceof MeetingRecord.Transcript ? onlySession() : Optional.empty();
  }

  /** The session of a transcript or form; a summary reports on many. */
  Optional<Node> onlySession() {
    return onlyIdentity().map(this::session);
  }

  /** The session in which, or on which, the words at {@code words} say something. */
  Optional<Node> sessionAt(Span words) {
    return onlySession()
        .or(
            () ->
                units
                    .holding(words)
                    .flatMap(this::section)
                    .or(() -> heading(words))
                    .flatMap(this::sessionOf));
  }

  /** The session that a section of a summary reports on. */
  Optional<Node> sessionOf(int section) {
    return resolved.sessions().stream()
        .filter(s -> s.section().filter(number -> number == section).isPresent())
        .findFirst()
        .map(this::session);
  }

  /** The one thing that a mention names, when that is decided. */
  Optional<Node> named(Mention mention) {
    return resolved.of(mention).decided().map(this::thing);
  }

  Node thing(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> iris.person(entity.key());
      case ORGANISATION -> organisation(entity);
      case COUNTRY -> iris.country(entity.key());
      case REGION -> iris.region(entity.key());
      case TOPIC -> iris.topic(entity.key());
    };
  }

  /** Initiatives are named like organisations but have IRIs of their own. */
  private Node organisation(Entity entity) {
    boolean initiative =
        entity.known()
            && !authorities.organisations().containsKey(entity.key())
            && authorities.initiatives().containsKey(entity.key());
    return initiative ? iris.initiative(entity.key()) : iris.organisation(entity.key());
  }

  private Optional<SessionIdentity> onlyIdentity() {
    List<SessionIdentity> sessions = resolved.sessions();
    return sessions.stream().filter(s -> s.section().isEmpty()).findFirst();
  }

  private String sessionPath() {
    return onlyIdentity().map(s -> s.meeting() + "/" + s.key()).orElse(documentKey());
  }

  private Optional<Integer> section(TextUnit unit) {
    return unit instanceof Passage passage ? Optional.of(passage.section()) : Optional.empty();
  }

  private Optional<Integer> heading(Span words) {
    return record() instanceof MeetingRecord.Summary summary
        ? summary.sections().stream()
            .filter(section -> section.heading().contains(words))
            .map(Section::number)
            .findFirst()
        : Optional.empty();
  }
}
