package org.igkg.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.PersonalNames;
import org.igkg.authority.Titles;
import org.igkg.extraction.affiliation.AffiliationExtractor;
import org.igkg.extraction.figure.FigureExtractor;
import org.igkg.extraction.keyphrase.KeyPhraseExtractor;
import org.igkg.extraction.organisation.OrganisationExtractor;
import org.igkg.extraction.person.PersonExtractor;
import org.igkg.extraction.place.PlaceExtractor;
import org.igkg.extraction.proposal.ProposalExtractor;
import org.igkg.extraction.role.RoleExtractor;
import org.igkg.extraction.topic.TopicExtractor;
import org.igkg.language.LanguageAnalyser;
import org.igkg.language.LanguageDetector;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Proposal;

/**
 * All extractors in their order: text is analysed once, and each sees what those before it found.
 */
public final class StandardExtractor implements RecordExtractor {
  /** At and above this a candidate counts as somebody's name. */
  private static final double NAME_THRESHOLD = 0.55;

  private final RecordLanguages languages;
  private final RecordAnalyser analyser;
  private final PlaceExtractor places;
  private final OrganisationExtractor organisations;
  private final PersonExtractor persons;
  private final AffiliationExtractor affiliations;
  private final RoleExtractor roles;
  private final TopicExtractor topics;
  private final KeyPhraseExtractor keyPhrases;
  private final FigureExtractor figures;
  private final ProposalExtractor forms;
  private static final Pattern ORGAN_OF =
      Pattern.compile(
          "\\b(?:Government|Ministry|Parliament|Senate|Directorate|Authority|Agency|Commission|Department|Office)\\b.* of (?:the )?$");

  public StandardExtractor(
      LanguageAnalyser language, LanguageDetector detector, Authorities authorities) {
    this(language, detector, authorities, NAME_THRESHOLD);
  }

  /**
   * One that takes names more or less easily, to measure what the threshold does.
   *
   * @param nameThreshold the weight that a full name needs which no label or authority file has,
   *     0–1
   */
  public StandardExtractor(
      LanguageAnalyser language,
      LanguageDetector detector,
      Authorities authorities,
      double nameThreshold) {
    languages = new RecordLanguages(detector);
    analyser = new RecordAnalyser(language);
    places = new PlaceExtractor(authorities);
    organisations = new OrganisationExtractor(authorities);
    persons =
        new PersonExtractor(
            authorities,
            PersonalNames.load(authorities.persons().values()),
            new Titles(authorities.honorifics().values()),
            language::knows,
            nameThreshold);
    affiliations = new AffiliationExtractor(authorities);
    roles = new RoleExtractor(authorities);
    topics = new TopicExtractor(authorities);
    keyPhrases = new KeyPhraseExtractor(authorities);
    figures = new FigureExtractor(authorities);
    forms = new ProposalExtractor(authorities);
  }

  @Override
  public Findings extract(MeetingRecord record) {
    Languages spoken = languages.of(record);
    AnalysedRecord analysed = analyser.analyse(record, spoken);
    List<Mention> named = named(analysed);
    AffiliationExtractor.Found found = affiliations.extract(analysed, named);
    named.addAll(found.organisations());
    named.sort(Comparator.comparing(Mention::span));
    List<Mention> terms = topics.mentions(analysed);
    List<TopicShare> shares = topics.shares(analysed, terms);
    Findings findings =
        new Findings(
            Stream.concat(named.stream(), assigned(terms, shares)).toList(),
            found.affiliations(),
            roles.extract(analysed, named, found.affiliations()),
            shares,
            keyPhrases.keyPhrases(analysed),
            figures.figures(analysed));
    Findings all =
        record instanceof Proposal form ? withFields(findings, forms.extract(form)) : findings;
    return all.in(spoken);
  }

  /** A form's own fields say who takes part; what its prose seems to say of that does not count. */
  private static Findings withFields(Findings prose, ProposalExtractor.Found fields) {
    Stream<Mention> others =
        prose.mentions().stream()
            .filter(m -> fields.mentions().stream().noneMatch(f -> f.span().overlaps(m.span())));
    return new Findings(
        Stream.concat(fields.mentions().stream(), others)
            .sorted(Comparator.comparing(Mention::span))
            .toList(),
        Stream.concat(fields.affiliations().stream(), prose.affiliations().stream()).toList(),
        fields.participations(),
        prose.topics(),
        prose.keyPhrases(),
        prose.figures());
  }

  /** Terms of topics whose evidence was too thin for the record stay out of it. */
  private static Stream<Mention> assigned(List<Mention> terms, List<TopicShare> shares) {
    Set<String> topics = shares.stream().map(TopicShare::topic).collect(Collectors.toSet());
    return terms.stream().filter(m -> topics.containsAll(m.candidates()));
  }

  /** Bodies, places and people; of overlapping ones the person, then the body. */
  private List<Mention> named(AnalysedRecord analysed) {
    List<Mention> named = new ArrayList<>(organisations.extract(analysed));
    List<Mention> bodies = List.copyOf(named);
    places.extract(analysed).stream()
        .filter(p -> bodies.stream().noneMatch(o -> hides(analysed.text(), o, p)))
        .forEach(named::add);
    List<Mention> people = persons.extract(analysed, named);
    named.removeIf(n -> people.stream().anyMatch(p -> p.span().overlaps(n.span())));
    named.addAll(people);
    named.sort(Comparator.comparing(Mention::span));
    return named;
  }

  /**
   * A place inside a body's name is not spoken of; a body that is (in) a region names both, and so
   * does an organ of state {@code of} a country.
   */
  private static boolean hides(String text, Mention body, Mention place) {
    boolean of =
        place.kind() == Mention.Kind.COUNTRY
            && place.span().end() == body.span().end()
            && ORGAN_OF.matcher(text.substring(body.span().start(), place.span().start())).find();
    return body.span().overlaps(place.span()) && !place.span().contains(body.span()) && !of;
  }
}
