package org.igkg.graph;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.DCTerms;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.Note;
import org.igkg.record.Passage;
import org.igkg.record.Section;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.TextUnit;
import org.igkg.record.Turn;
import org.igkg.resolution.Speaker;
import org.igkg.vocabulary.Igkg;

/**
 * The turns of a transcript and the passages of other documents:
 *
 * <pre>{@code
 * <turn/igf-2031/ws-7/0123456789ab> a igkg:Turn ; igkg:session <session/igf-2031/ws-7> ;
 *     igkg:order 1 ; igkg:speakerLabel "ADA EXAMPLE" ; igkg:speaker <person/ada-example> ;
 *     igkg:speakerMethod "speaker-label" ; igkg:speakerConfidence 0.95 ;
 *     igkg:text "Welcome. We talk about IPv6." ; igkg:wordCount 5 ; igkg:start 90 ; igkg:end 129 ;
 *     igkg:note "(Applause)" ; igkg:discusses <topic/ipv6> ; igkg:mentions <topic/ipv6> .
 * }</pre>
 *
 * A speaker label is not said, so whom it names is not mentioned.
 */
final class TextUnitTriples implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    Map<Integer, String> headings = headings(scope);
    for (TextUnit unit : scope.record().units()) {
      Description description = common(scope, unit);
      if (unit instanceof Turn turn) {
        turn(scope, turn, description);
      } else if (unit instanceof Passage passage) {
        passage(scope, passage, headings, description);
      }
    }
    scope.resolved().findings().mentions().forEach(mention -> mention(scope, mention));
  }

  private static Description common(DocumentScope scope, TextUnit unit) {
    String text = scope.units().text(unit);
    Description description =
        scope
            .describe(scope.units().of(unit))
            .type(unit instanceof Turn ? Igkg.Turn : Igkg.Passage)
            .link(Igkg.inDocument, scope.document())
            .integer(Igkg.order, unit.order())
            .text(Igkg.text, text)
            .integer(Igkg.wordCount, scope.units().words(unit));
    scope.sessionAt(unit.span()).ifPresent(s -> description.link(Igkg.session, s));
    scope
        .resolved()
        .findings()
        .languages()
        .of(unit.order())
        .ifPresent(language -> description.text(DCTerms.language, language));
    return scope.place(description, unit.span());
  }

  private static void turn(DocumentScope scope, Turn turn, Description description) {
    turn.notes().stream().map(Note::printed).forEach(n -> description.text(Igkg.note, n));
    turn.label().asPrinted().ifPresent(label -> description.text(Igkg.speakerLabel, label));
    role(turn.label()).ifPresent(r -> description.link(Igkg.speakerRole, scope.iris().role(r)));
    Optional.ofNullable(scope.resolved().speakers().get(turn.order()))
        .ifPresent(speaker -> speaker(scope, speaker, description));
  }

  private static void speaker(DocumentScope scope, Speaker speaker, Description description) {
    speaker
        .resolution()
        .decided()
        .ifPresent(
            person ->
                description
                    .link(Igkg.speaker, scope.thing(person))
                    .text(Igkg.speakerMethod, speaker.method())
                    .score(Igkg.speakerConfidence, speaker.confidence()));
  }

  private static Optional<String> role(SpeakerLabel label) {
    if (label instanceof SpeakerLabel.Role role) {
      return Optional.of(role.role());
    }
    return label instanceof SpeakerLabel.Named named ? named.role() : Optional.empty();
  }

  private static void passage(
      DocumentScope scope, Passage passage, Map<Integer, String> headings, Description d) {
    d.integer(Igkg.section, passage.section());
    Optional.ofNullable(headings.get(passage.section()))
        .filter(heading -> !heading.isBlank())
        .ifPresent(heading -> d.text(Igkg.sectionTitle, heading));
  }

  private static Map<Integer, String> headings(DocumentScope scope) {
    return scope.record() instanceof Summary summary
        ? summary.sections().stream()
            .collect(Collectors.toMap(Section::number, Section::title, (first, again) -> first))
        : Map.of();
  }

  private static void mention(DocumentScope scope, Mention mention) {
    scope
        .units()
        .holding(mention.span())
        .filter(unit -> unit.span().contains(mention.span()))
        .ifPresent(
            unit ->
                scope
                    .named(mention)
                    .ifPresent(
                        thing -> {
                          Description description =
                              scope.describe(scope.units().of(unit)).link(Igkg.mentions, thing);
                          if (mention.kind() == Mention.Kind.TOPIC) {
                            description.link(Igkg.discusses, thing);
                          }
                        }));
  }
}
