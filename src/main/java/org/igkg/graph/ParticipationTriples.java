package org.igkg.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.igkg.extraction.Participation;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.record.PersonEntry;
import org.igkg.resolution.Entity;
import org.igkg.source.Slug;
import org.igkg.vocabulary.Igkg;

/**
 * Who had which part in the session, and for whom; only where the person is decided:
 *
 * <pre>{@code
 * <participation/igf-2031-ws-7/ada-example-moderator> a igkg:Participation ;
 *     igkg:participant <person/ada-example> ; igkg:session <session/igf-2031/ws-7> ;
 *     igkg:role <role/moderator> ; igkg:representing <organisation/example-network> ;
 *     igkg:stakeholderGroup <stakeholder-group/technical-community> ; igkg:country <country/NO> ;
 *     igkg:inDocument <document/igf-2031-ws-7> ; igkg:confidence 0.9 ; igkg:method "…" .
 * }</pre>
 *
 * A form states the groups itself: {@code igkg:stakeholderGroup} and {@code igkg:regionalGroup} are
 * those of its entry. Of two statements of one part the first stands.
 */
final class ParticipationTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    Representation representation = new Representation(scope);
    for (Participation participation : scope.resolved().findings().participations()) {
      scope
          .resolved()
          .of(participation.person())
          .decided()
          .ifPresent(person -> map(scope, participation, person, representation));
    }
  }

  private static void map(
      DocumentScope scope,
      Participation participation,
      Entity person,
      Representation representation) {
    Optional<Node> session = scope.sessionAt(participation.evidence());
    Node node = node(scope, participation, person, session);
    if (scope.isDescribed(node)) {
      return;
    }
    Description description =
        scope
            .describe(node, Igkg.Participation, participation)
            .link(Igkg.participant, scope.thing(person))
            .link(Igkg.role, scope.iris().role(participation.role()));
    session.ifPresent(s -> description.link(Igkg.session, s));
    Optional<PersonEntry> entry = entry(scope, participation);
    if (entry.isPresent()) {
      representation.describeAsStated(person, entry.get(), description);
    } else {
      representation.describe(person, description);
    }
  }

  /** Where a form lists the person. */
  private static Optional<PersonEntry> entry(DocumentScope scope, Participation participation) {
    return scope.record() instanceof Proposal form
        ? form.people().stream()
            .filter(p -> p.name().equals(participation.person().span()))
            .findFirst()
        : Optional.empty();
  }

  /** A summary has many sessions, so there the key names the session too. */
  private static Node node(
      DocumentScope scope, Participation participation, Entity person, Optional<Node> session) {
    String key = person.key() + "-" + participation.role();
    String where =
        scope.onlySession().isPresent()
            ? ""
            : session.map(s -> "-" + Slug.of(s.getURI().replaceFirst(".*/", ""))).orElse("");
    return scope.iris().participation(scope.documentKey(), key + where);
  }
}
