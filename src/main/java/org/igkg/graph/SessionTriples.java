package org.igkg.graph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.extraction.Mention;
import org.igkg.extraction.TopicShare;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.record.Passage;
import org.igkg.record.SessionFacts;
import org.igkg.resolution.SessionIdentity;
import org.igkg.vocabulary.Igkg;

/**
 * The session of a transcript, or those that a summary reports on:
 *
 * <pre>{@code
 * <session/igf-2031/ws-7> a igkg:Session ; igkg:meeting <meeting/igf-2031> ;
 *     igkg:sessionType <session-type/workshop> ; igkg:sessionNumber "7" ;
 *     dcterms:title "Routing for small islands" ; igkg:day 2 ; igkg:room "Workshop Room 2" ;
 *     schema:startDate "2031-11-12"^^xsd:date ; igkg:record <document/igf-2031-ws-7> ;
 *     igkg:discusses <topic/ipv6> .
 * }</pre>
 *
 * A form describes its session and records nothing of it: {@code igkg:describedBy} stands in the
 * place of {@code igkg:record}, and no topic is discussed. A summary's session discusses those
 * topics of the summary that its section names.
 */
final class SessionTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    scope.resolved().sessions().forEach(session -> map(scope, session));
  }

  private static void map(DocumentScope scope, SessionIdentity session) {
    SessionFacts facts = session.facts();
    Description description =
        scope
            .describe(scope.session(session))
            .type(Igkg.Session)
            .link(Igkg.meeting, scope.iris().meeting(session.meeting()));
    facts.type().ifPresent(t -> description.link(Igkg.sessionType, scope.iris().sessionType(t)));
    facts.number().ifPresent(number -> description.text(Igkg.sessionNumber, number));
    facts.title().ifPresent(title -> description.text(DCTerms.title, title));
    facts.day().ifPresent(day -> description.integer(Igkg.day, day));
    facts.date().ifPresent(date -> description.date(SchemaDO.startDate, date));
    facts.room().ifPresent(room -> description.text(Igkg.room, room));
    if (scope.record() instanceof Proposal form) {
      description.link(Igkg.describedBy, scope.document());
      FormTriples.describe(form, description);
    } else {
      description.link(Igkg.record, scope.document());
      topics(scope, session).forEach(topic -> description.link(Igkg.discusses, topic));
    }
  }

  private static Set<Node> topics(DocumentScope scope, SessionIdentity session) {
    Set<Node> all =
        scope.resolved().findings().topics().stream()
            .map(TopicShare::topic)
            .map(scope.iris()::topic)
            .collect(Collectors.toSet());
    session.section().ifPresent(section -> all.retainAll(namedIn(scope, section)));
    return all;
  }

  private static Set<Node> namedIn(DocumentScope scope, int section) {
    return scope.resolved().findings().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.TOPIC)
        .filter(m -> stands(scope, m, section))
        .map(scope::named)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static boolean stands(DocumentScope scope, Mention mention, int section) {
    return scope
        .units()
        .holding(mention.span())
        .filter(unit -> unit instanceof Passage passage && passage.section() == section)
        .isPresent();
  }
}
