package org.igkg.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.igkg.extraction.Affiliation;
import org.igkg.resolution.Entity;
import org.igkg.vocabulary.Igkg;

/**
 * Who belongs where, as the document states it; only where both ends are decided:
 *
 * <pre>{@code
 * <membership/igf-2031-ws-7/ada-example-example-network> a org:Membership ;
 *     org:member <person/ada-example> ; org:organization <organisation/example-network> ;
 *     igkg:postTitle "Chief Engineer" ; igkg:statedIn <session/igf-2031/ws-7> ;
 *     igkg:evidence <mention/igf-2031-ws-7/240-291-evidence> ; igkg:inDocument … .
 * }</pre>
 *
 * What is stated twice is one membership, with the words of both and the values of the first.
 */
final class AffiliationTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    scope.resolved().findings().affiliations().forEach(affiliation -> map(scope, affiliation));
  }

  private static void map(DocumentScope scope, Affiliation affiliation) {
    Optional<Entity> person = scope.resolved().of(affiliation.person()).decided();
    Optional<Entity> organisation = scope.resolved().of(affiliation.organisation()).decided();
    if (person.isPresent() && organisation.isPresent()) {
      map(scope, affiliation, person.get(), organisation.get());
    }
  }

  private static void map(
      DocumentScope scope, Affiliation affiliation, Entity person, Entity organisation) {
    Node node = node(scope, affiliation, person, organisation);
    if (!scope.isDescribed(node)) {
      Description description =
          scope
              .describe(node, ORG.Membership.asNode(), affiliation)
              .link(ORG.member, scope.thing(person))
              .link(ORG.organization, scope.thing(organisation));
      affiliation.post().ifPresent(post -> description.text(Igkg.postTitle, post));
      scope
          .sessionAt(affiliation.evidence())
          .ifPresent(session -> description.link(Igkg.statedIn, session));
    }
    scope
        .describe(node)
        .link(Igkg.evidence, MentionTriples.evidence(scope, affiliation.evidence(), affiliation));
  }

  private static Node node(
      DocumentScope scope, Affiliation affiliation, Entity person, Entity organisation) {
    String post = affiliation.post().map(p -> "-" + ContentHash.of(p)).orElse("");
    return scope
        .iris()
        .membership(scope.documentKey(), person.key() + "-" + organisation.key() + post);
  }
}
