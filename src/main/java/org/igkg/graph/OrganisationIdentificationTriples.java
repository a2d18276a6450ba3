package org.igkg.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.resolution.Entity;
import org.igkg.vocabulary.Igkg;

/**
 * Which organisations that the authority file lacks the document names, in which forms; from these
 * the organisations of all documents are compared:
 *
 * <pre>{@code
 * <organisation-identification/igf-2031-ws-7/example-network> a igkg:OrganisationIdentification ;
 *     igkg:inDocument <document/igf-2031-ws-7> ; igkg:namedAs "Example Network" ;
 *     igkg:identifiesOrganisation <organisation/example-network> ;
 *     igkg:documentOrganisation <organisation/example-network> ;
 *     igkg:printedAs "EN" , "Example Network" ; igkg:country <country/NO> ;
 *     igkg:session <session/igf-2031/ws-7> ; igkg:atMeeting <meeting/igf-2031> .
 * }</pre>
 *
 * A country is one that stands beside the name: {@code the Data Authority of Norway}.
 */
final class OrganisationIdentificationTriples implements TripleMapper {
  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?:,|\\(|(?:of|in|from)\\b)?\\s*(?:the\\s+)?");
  private static final Pattern BEFORE = Pattern.compile("(?:['\u2019]s?)?\\s+");

  @Override
  public void map(DocumentScope scope) {
    List<Mention> countries =
        scope.resolved().findings().mentions().stream()
            .filter(m -> m.kind() == Kind.COUNTRY)
            .toList();
    bodies(scope).forEach((body, named) -> describe(scope, body, named, countries));
  }

  private static Map<Entity, List<Mention>> bodies(DocumentScope scope) {
    Map<Entity, List<Mention>> bodies = new TreeMap<>(Comparator.comparing(Entity::key));
    scope
        .resolved()
        .entities()
        .forEach(
            (mention, resolution) ->
                resolution
                    .decided()
                    .filter(e -> e.kind() == Kind.ORGANISATION && !e.known())
                    .ifPresent(
                        e -> bodies.computeIfAbsent(e, k -> new ArrayList<>()).add(mention)));
    return bodies;
  }

  private static void describe(
      DocumentScope scope, Entity body, List<Mention> named, List<Mention> countries) {
    String document = scope.documentKey();
    Description description =
        scope
            .describe(scope.iris().organisationIdentification(document, body.key()))
            .type(Igkg.OrganisationIdentification)
            .link(Igkg.inDocument, scope.document())
            .link(Igkg.identifiesOrganisation, scope.thing(body))
            .link(Igkg.documentOrganisation, scope.thing(body))
            .text(Igkg.namedAs, name(scope, body));
    named.forEach(m -> description.text(Igkg.printedAs, printed(scope, m)));
    scope.onlySession().ifPresent(s -> description.link(Igkg.session, s));
    scope
        .resolved()
        .meeting()
        .ifPresent(m -> description.link(Igkg.atMeeting, scope.iris().meeting(m)));
    named.stream()
        .flatMap(m -> countries.stream().filter(c -> isBeside(scope.text(), m, c)))
        .flatMap(c -> scope.resolved().of(c).decided().stream())
        .forEach(c -> description.link(Igkg.country, scope.thing(c)));
  }

  /** The name that {@link EntityTriples} gives. */
  private static String name(DocumentScope scope, Entity body) {
    return scope.resolved().entities().values().stream()
        .flatMap(r -> r.decided().stream())
        .filter(e -> e.kind() == Kind.ORGANISATION && e.key().equals(body.key()))
        .min(EntityTriples.FULLEST_NAME_FIRST)
        .map(Entity::name)
        .orElseThrow();
  }

  private static String printed(DocumentScope scope, Mention mention) {
    return Optional.of(mention.span().inOneLine(scope.text()).strip())
        .filter(words -> !words.isEmpty())
        .orElse(mention.name());
  }

  private static boolean isBeside(String text, Mention body, Mention country) {
    int start = country.span().start();
    if (start >= body.span().end()) {
      return start - body.span().end() < 12
          && BEHIND.matcher(text.substring(body.span().end(), start)).matches();
    }
    int end = country.span().end();
    return body.span().contains(country.span())
        || end <= body.span().start()
            && body.span().start() - end < 4
            && BEFORE.matcher(text.substring(end, body.span().start())).matches();
  }
}
