package org.igkg.graph;

import org.apache.jena.graph.Node;
import org.igkg.extraction.KeyPhrase;
import org.igkg.source.Slug;
import org.igkg.vocabulary.Igkg;

/**
 * What the document is about, in its own words:
 *
 * <pre>{@code
 * <key-phrase/igf-2031-ws-7/small-island-routing> a igkg:KeyPhrase ; igkg:rank 1 ;
 *     igkg:phrase "small island routing" ; igkg:session <session/igf-2031/ws-7> ;
 *     igkg:salience 1.0 ; igkg:inDocument <document/igf-2031-ws-7> ; … .
 * }</pre>
 *
 * Of two phrases that differ in marks only, {@code e-waste} and {@code e waste}, the first stands.
 */
final class KeyPhraseTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    scope.resolved().findings().keyPhrases().forEach(phrase -> map(scope, phrase));
  }

  private static void map(DocumentScope scope, KeyPhrase phrase) {
    String slug = Slug.of(phrase.phrase());
    Node node =
        scope
            .iris()
            .keyPhrase(
                scope.documentKey(), slug.isEmpty() ? ContentHash.of(phrase.phrase()) : slug);
    if (scope.isDescribed(node)) {
      return;
    }
    Description description =
        scope
            .describe(node, Igkg.KeyPhrase, phrase)
            .text(Igkg.phrase, phrase.phrase())
            .score(Igkg.salience, phrase.salience())
            .integer(Igkg.rank, phrase.rank());
    scope.recordedSession().ifPresent(session -> description.link(Igkg.session, session));
  }
}
