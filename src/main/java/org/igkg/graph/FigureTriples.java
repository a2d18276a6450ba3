package org.igkg.graph;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.extraction.Figure;
import org.igkg.extraction.Mention;
import org.igkg.source.Span;
import org.igkg.vocabulary.Igkg;

/**
 * Quantities as reported:
 *
 * <pre>{@code
 * <figure/igf-2031-ws-7/300-302> a igkg:Figure ; igkg:value 2.0 ; igkg:unit "%" ;
 *     igkg:about "of the islands' networks" ; igkg:country <country/NO> ;
 *     igkg:atYear "2030"^^xsd:gYear ; igkg:quote "In 2030 we had 2% of the islands' networks." ;
 *     schema:about <topic/access-inclusion> ; igkg:start 300 ; igkg:end 302 ; igkg:inTurn … ; igkg:inDocument <document/igf-2031-ws-7> ; … .
 * }</pre>
 */
final class FigureTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    scope.resolved().findings().figures().forEach(figure -> map(scope, figure));
  }

  private static void map(DocumentScope scope, Figure figure) {
    Node node = scope.iris().figure(scope.documentKey(), scope.placeKey(figure.span()));
    if (scope.isDescribed(node)) {
      return;
    }
    Description description =
        scope
            .describe(node, Igkg.Figure, figure)
            .decimal(Igkg.value, figure.value())
            .text(Igkg.unit, figure.unit())
            .text(Igkg.quote, figure.quote().in(scope.text()));
    scope.place(description, figure.span());
    topics(scope, figure.quote()).forEach(t -> description.link(SchemaDO.about.asNode(), t));
    figure.about().ifPresent(about -> description.text(Igkg.about, about));
    figure.country().ifPresent(c -> description.link(Igkg.country, scope.iris().country(c)));
    figure.year().ifPresent(year -> description.year(Igkg.atYear, year));
    scope
        .units()
        .holding(figure.span())
        .ifPresent(unit -> description.link(Igkg.inTurn, scope.units().of(unit)));
  }

  /** What the sentence names, so that the figures on a topic are found without reading quotes. */
  private static Stream<Node> topics(DocumentScope scope, Span sentence) {
    return scope.resolved().findings().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.TOPIC && sentence.contains(m.span()))
        .flatMap(m -> scope.resolved().of(m).decided().stream())
        .map(scope::thing)
        .distinct();
  }
}
