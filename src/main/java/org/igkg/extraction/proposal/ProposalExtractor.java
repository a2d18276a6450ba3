package org.igkg.extraction.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Participation;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.record.PersonEntry;
import org.igkg.source.Span;

/**
 * The people of a form with what it says of them. {@code Speaker 1: Jane Doe, Engineer at ITU,
 * GRULAC} gives a person, an organisation, the affiliation of both with the post, and a part as
 * panellist. Forums and initiatives that stand in the place of an organisation are none.
 */
public final class ProposalExtractor {
  private static final String METHOD = "proposal-field";
  private static final double NAME = 0.9;
  private static final double KNOWN_BODY = 0.9;
  private static final double BODY_AS_SAID = 0.75;
  private static final double AFFILIATION = 0.85;

  /** A plan: who was announced may not have come. */
  private static final double PLANNED_PART = 0.8;

  private final BodyNames bodies;

  public ProposalExtractor(Authorities authorities) {
    bodies = new BodyNames(authorities);
  }

  /** What the fields give. */
  public record Found(
      List<Mention> mentions, List<Affiliation> affiliations, List<Participation> participations) {
    public Found {
      mentions = List.copyOf(mentions);
      affiliations = List.copyOf(affiliations);
      participations = List.copyOf(participations);
    }
  }

  /** Everything in the order of the text. */
  public Found extract(Proposal proposal) {
    String text = proposal.document().text();
    Map<Span, Mention> mentions = new LinkedHashMap<>();
    List<Affiliation> affiliations = new ArrayList<>();
    List<Participation> parts = new ArrayList<>();
    for (PersonEntry entry : proposal.people()) {
      Mention person = person(entry);
      mentions.put(person.span(), person);
      parts.add(new Participation(person, entry.role(), entry.place(), PLANNED_PART, METHOD));
      for (Span words : entry.organisations()) {
        body(text, words)
            .ifPresent(
                body -> {
                  mentions.put(words, body);
                  affiliations.add(affiliation(text, entry, person, body));
                });
      }
    }
    return new Found(List.copyOf(mentions.values()), affiliations, parts);
  }

  private static Mention person(PersonEntry entry) {
    return new Mention(entry.name(), Kind.PERSON, entry.personName(), List.of(), NAME, METHOD);
  }

  private Optional<Mention> body(String text, Span words) {
    String said = words.inOneLine(text);
    if (bodies.isForum(said)) {
      return Optional.empty();
    }
    List<String> known = bodies.candidates(said);
    double confidence = known.isEmpty() ? BODY_AS_SAID : KNOWN_BODY;
    return Optional.of(new Mention(words, Kind.ORGANISATION, said, known, confidence, METHOD));
  }

  private static Affiliation affiliation(
      String text, PersonEntry entry, Mention person, Mention body) {
    Optional<String> post = entry.post().map(p -> p.inOneLine(text));
    return new Affiliation(person, body, post, entry.place(), AFFILIATION, METHOD);
  }
}
