package org.igkg.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Participation;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.resolution.Resolution.Ambiguous;
import org.igkg.resolution.Resolution.Resolved;
import org.igkg.resolution.Resolution.Unresolved;
import org.igkg.source.Slug;

/** Resolves the findings of one record against the authority files and within the record. */
public final class DocumentResolver implements RecordResolver {
  private static final double NAME_AS_SAID = 0.7;

  private final Authorities authorities;
  private final PersonResolver persons;

  public DocumentResolver(Authorities authorities) {
    this.authorities = authorities;
    this.persons = new PersonResolver(authorities);
  }

  @Override
  public ResolvedRecord resolve(MeetingRecord record, Findings findings) {
    List<SessionIdentity> sessions = sessions(record);
    Set<Mention> mentions = allMentions(findings);
    Set<String> countries = countriesNamed(findings.mentions());
    Map<Mention, Resolution> entities = new LinkedHashMap<>();
    List<Mention> people = mentions.stream().filter(m -> m.kind() == Kind.PERSON).toList();
    entities.putAll(
        persons.resolve(
            people,
            acting(findings),
            sessionKey(sessions),
            Newcomers.of(record, people),
            SurnameLabels.of(record, people, authorities)));
    mentions.stream()
        .filter(m -> m.kind() != Kind.PERSON)
        .forEach(m -> entities.put(m, other(m, countries)));
    SortedMap<Integer, Speaker> speakers = Speakers.of(record, findings, entities);
    return new ResolvedRecord(record, findings, meeting(record), sessions, entities, speakers);
  }

  private static Optional<String> meeting(MeetingRecord record) {
    if (record instanceof Transcript transcript) {
      return SessionKeys.meeting(transcript.facts().forum(), transcript.facts().year());
    }
    if (record instanceof Proposal proposal) {
      return SessionKeys.meeting(proposal.facts().forum(), proposal.facts().year());
    }
    if (record instanceof Summary summary) {
      return SessionKeys.meeting(summary.forum(), summary.year());
    }
    return Optional.empty();
  }

  private static List<SessionIdentity> sessions(MeetingRecord record) {
    if (record instanceof Transcript transcript) {
      return SessionKeys.of(transcript);
    }
    if (record instanceof Proposal proposal) {
      return SessionKeys.of(proposal.facts());
    }
    return record instanceof Summary summary ? SessionKeys.of(summary) : List.of();
  }

  private static Optional<String> sessionKey(List<SessionIdentity> sessions) {
    return sessions.size() == 1
        ? Optional.of(sessions.get(0).meeting() + "-" + sessions.get(0).key())
        : Optional.empty();
  }

  private static Set<Mention> allMentions(Findings findings) {
    Set<Mention> all = new LinkedHashSet<>(findings.mentions());
    for (Affiliation affiliation : findings.affiliations()) {
      all.add(affiliation.person());
      all.add(affiliation.organisation());
    }
    findings.participations().forEach(p -> all.add(p.person()));
    return all;
  }

  private static Set<String> acting(Findings findings) {
    Set<String> names = new LinkedHashSet<>();
    findings.participations().stream().map(Participation::person).forEach(p -> names.add(p.name()));
    findings.affiliations().stream().map(Affiliation::person).forEach(p -> names.add(p.name()));
    findings.mentions().stream()
        .filter(m -> m.method().equals("speaker-label"))
        .forEach(m -> names.add(m.name()));
    return names;
  }

  private static Set<String> countriesNamed(List<Mention> mentions) {
    Set<String> countries = new LinkedHashSet<>();
    mentions.stream()
        .filter(m -> m.kind() == Kind.COUNTRY)
        .forEach(m -> countries.addAll(m.candidates()));
    return countries;
  }

  private Resolution other(Mention mention, Set<String> countries) {
    List<Entity> candidates = new ArrayList<>();
    mention.candidates().forEach(id -> candidates.add(known(mention.kind(), id)));
    if (candidates.size() == 1) {
      return new Resolved(candidates.get(0), mention.confidence(), List.of("authority-name"));
    }
    if (candidates.size() > 1) {
      return byCountry(candidates, countries);
    }
    String key = Slug.of(mention.name());
    if (mention.kind() != Kind.ORGANISATION || key.isEmpty()) {
      return new Unresolved();
    }
    return new Resolved(
        new Entity(mention.kind(), key, mention.name(), false),
        NAME_AS_SAID,
        List.of("name-as-said"));
  }

  /** A name that bodies of several countries share is the one whose country the record names. */
  private Resolution byCountry(List<Entity> candidates, Set<String> countries) {
    List<Entity> fitting =
        candidates.stream()
            .filter(
                c ->
                    Optional.ofNullable(authorities.organisations().get(c.key()))
                        .flatMap(Organisation::countryIso2)
                        .filter(countries::contains)
                        .isPresent())
            .toList();
    return fitting.size() == 1
        ? new Resolved(fitting.get(0), NAME_AS_SAID, List.of("shared-name", "country-named"))
        : new Ambiguous(candidates);
  }

  private Entity known(Kind kind, String id) {
    String name =
        switch (kind) {
          case ORGANISATION -> authorities.organisations().get(id).name();
          case COUNTRY ->
              Optional.of(authorities.countries().get(id)).map(Country::name).orElseThrow();
          case REGION -> authorities.regions().get(id).name();
          case TOPIC -> authorities.topics().get(id).label();
          case PERSON -> authorities.persons().get(id).name();
        };
    return new Entity(kind, id, name, true);
  }
}
