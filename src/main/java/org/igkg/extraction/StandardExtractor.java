package org.igkg.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.igkg.extraction.affiliation.AffiliationExtractor;
import org.igkg.extraction.organisation.OrganisationExtractor;
import org.igkg.extraction.person.PersonExtractor;
import org.igkg.extraction.place.PlaceExtractor;
import org.igkg.extraction.role.RoleExtractor;
import org.igkg.language.LanguageAnalyser;
import org.igkg.record.MeetingRecord;

/**
 * All extractors in their order: text is analysed once, and each sees what those before it found.
 */
public final class StandardExtractor implements RecordExtractor {
  private final RecordAnalyser analyser;
  private final PlaceExtractor places;
  private final OrganisationExtractor organisations;
  private final PersonExtractor persons;
  private final AffiliationExtractor affiliations;
  private final RoleExtractor roles = new RoleExtractor();

  public StandardExtractor(
      LanguageAnalyser language,
      PlaceExtractor places,
      OrganisationExtractor organisations,
      PersonExtractor persons,
      AffiliationExtractor affiliations) {
    this.analyser = new RecordAnalyser(language);
    this.places = places;
    this.organisations = organisations;
    this.persons = persons;
    this.affiliations = affiliations;
  }

  @Override
  public Findings extract(MeetingRecord record) {
    AnalysedRecord analysed = analyser.analyse(record);
    List<Mention> named = new ArrayList<>(organisations.extract(analysed));
    List<Mention> bodies = List.copyOf(named);
    places.extract(analysed).stream()
        .filter(p -> bodies.stream().noneMatch(o -> hides(o, p)))
        .forEach(named::add);
    List<Mention> people = persons.extract(analysed, named);
    named.removeIf(n -> people.stream().anyMatch(p -> p.span().overlaps(n.span())));
    named.addAll(people);
    named.sort(Comparator.comparing(Mention::span));
    AffiliationExtractor.Found found = affiliations.extract(analysed, named);
    named.addAll(found.organisations());
    named.sort(Comparator.comparing(Mention::span));
    return new Findings(
        named,
        found.affiliations(),
        roles.extract(analysed, named, found.affiliations()),
        List.of(),
        List.of(),
        List.of());
  }

  /** A place inside a body's name is not spoken of; a body that is itself a region names both. */
  private static boolean hides(Mention body, Mention place) {
    return body.span().overlaps(place.span()) && !body.span().equals(place.span());
  }
}
