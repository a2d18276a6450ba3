package org.igkg.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.SessionFacts;
import org.igkg.resolution.SessionIdentity;
import org.igkg.vocabulary.Igkg;

/**
 * A meeting that the authority files do not know, as far as the record tells:
 *
 * <pre>{@code
 * <meeting/eurodig-2031> a igkg:Meeting ; igkg:forum <forum/eurodig> ; igkg:year "2031"^^xsd:gYear .
 * }</pre>
 */
final class MeetingTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    scope
        .resolved()
        .sessions()
        .forEach(session -> describe(scope, session.meeting(), session.facts()));
    scope.resolved().meeting().ifPresent(meeting -> describe(scope, meeting, facts(scope)));
  }

  private static void describe(DocumentScope scope, String meeting, SessionFacts facts) {
    if (!scope.authorities().meetings().containsKey(meeting)
        && facts.forum().isPresent()
        && facts.year().isPresent()) {
      scope
          .describe(scope.iris().meeting(meeting))
          .type(Igkg.Meeting)
          .link(Igkg.forum, scope.iris().forum(facts.forum().get()))
          .year(Igkg.year, facts.year().get());
    }
  }

  /** Forum and year as the record as a whole gives them. */
  private static SessionFacts facts(DocumentScope scope) {
    if (scope.record() instanceof Summary summary) {
      return meetingFacts(summary.forum(), summary.year());
    }
    Stream<SessionFacts> facts = scope.resolved().sessions().stream().map(SessionIdentity::facts);
    return facts.findFirst().orElse(SessionFacts.NONE);
  }

  private static SessionFacts meetingFacts(Optional<String> forum, Optional<Integer> year) {
    SessionFacts none = SessionFacts.NONE;
    return new SessionFacts(
        forum,
        year,
        none.day(),
        none.date(),
        none.room(),
        none.type(),
        none.number(),
        none.title());
  }
}
