package org.igkg.graph;

import org.igkg.extraction.TopicShare;
import org.igkg.vocabulary.Igkg;

/**
 * What the document is about, by topic:
 *
 * <pre>{@code
 * <topic-share/igf-2031-ws-7/ipv6> a igkg:TopicShare ; igkg:topic <topic/ipv6> ;
 *     igkg:session <session/igf-2031/ws-7> ; igkg:mentionCount 12 ; igkg:salience 0.8 ;
 *     igkg:rank 1 ; igkg:inDocument <document/igf-2031-ws-7> ; … .
 * }</pre>
 */
final class TopicTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    scope.resolved().findings().topics().forEach(share -> map(scope, share));
  }

  private static void map(DocumentScope scope, TopicShare share) {
    Description description =
        scope
            .describe(
                scope.iris().topicShare(scope.documentKey(), share.topic()), Igkg.TopicShare, share)
            .link(Igkg.topic, scope.iris().topic(share.topic()))
            .integer(Igkg.mentionCount, share.mentionCount())
            .score(Igkg.salience, share.salience())
            .integer(Igkg.rank, share.rank());
    scope.recordedSession().ifPresent(session -> description.link(Igkg.session, session));
  }
}
