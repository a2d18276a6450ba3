package org.igkg.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.igkg.extraction.Finding;
import org.igkg.extraction.Mention;
import org.igkg.resolution.Entity;
import org.igkg.resolution.Resolution;
import org.igkg.source.Slug;
import org.igkg.source.Span;
import org.igkg.vocabulary.Igkg;

/**
 * Words that name something, and how far it was decided what:
 *
 * <pre>{@code
 * <mention/igf-2031-ws-7/124-128-topic-ipv6> a igkg:Mention ; igkg:exact "IPv6" ;
 *     igkg:start 124 ; igkg:end 128 ; igkg:inDocument <document/igf-2031-ws-7> ;
 *     igkg:inTurn <turn/igf-2031/ws-7/0123456789ab> ; igkg:refersTo <topic/ipv6> ;
 *     igkg:resolution <resolution-state/resolved> ; igkg:confidence 0.9 ; igkg:method "gazetteer" .
 * }</pre>
 *
 * Of two mentions of the same words and thing the surer one stands.
 */
final class MentionTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    Map<Node, Mention> surest = new LinkedHashMap<>();
    for (Mention mention : scope.resolved().findings().mentions()) {
      surest.merge(
          node(scope, mention),
          mention,
          (first, other) -> other.confidence() > first.confidence() ? other : first);
    }
    surest.forEach((node, mention) -> map(scope, node, mention));
  }

  private static void map(DocumentScope scope, Node node, Mention mention) {
    Description description = quote(scope, node, mention.span(), mention);
    Resolution resolution = scope.resolved().of(mention);
    description.link(Igkg.resolution, scope.iris().resolutionState(state(resolution)));
    resolution.decided().ifPresent(entity -> description.link(Igkg.refersTo, scope.thing(entity)));
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      ambiguous.candidates().forEach(c -> description.link(Igkg.candidate, scope.thing(c)));
    }
  }

  /** The words that support another finding, as a mention that names nothing; its node. */
  static Node evidence(DocumentScope scope, Span words, Finding finding) {
    Node node = scope.iris().mention(scope.documentKey(), scope.placeKey(words) + "-evidence");
    if (!scope.isDescribed(node)) {
      quote(scope, node, words, finding);
    }
    return node;
  }

  private static Description quote(DocumentScope scope, Node node, Span words, Finding finding) {
    Description description =
        scope.describe(node, Igkg.Mention, finding).text(Igkg.exact, words.in(scope.text()));
    scope
        .units()
        .holding(words)
        .ifPresent(unit -> description.link(Igkg.inTurn, scope.units().of(unit)));
    return scope.place(description, words);
  }

  private static Node node(DocumentScope scope, Mention mention) {
    String kind = mention.kind().name().toLowerCase(Locale.ROOT);
    String referent =
        scope
            .resolved()
            .of(mention)
            .decided()
            .map(Entity::key)
            .map(key -> "-" + Slug.of(key))
            .orElse("");
    return scope
        .iris()
        .mention(scope.documentKey(), scope.placeKey(mention.span()) + "-" + kind + referent);
  }

  private static String state(Resolution resolution) {
    if (resolution instanceof Resolution.Resolved) {
      return "resolved";
    }
    return resolution instanceof Resolution.Ambiguous ? "ambiguous" : "unresolved";
  }
}
