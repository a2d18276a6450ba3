package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.person.SelfIntroduction;
import org.igkg.language.Sentence;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/**
 * Who speaks for whom, as stated: {@code I'm X, the post at Y}, {@code X from Y}, {@code X, post of
 * Y}, {@code the post of Y, X}, {@code She is the post at Y}.
 *
 * <p>Works sentence by sentence: the person a sentence introduces is its subject, and a body counts
 * when words that tie a person to a body lead to it. A body that is named only here ({@code from
 * Acme}) becomes a mention too.
 */
public final class AffiliationExtractor {

  /**
   * What was found.
   *
   * @param organisations bodies that no other extractor had found, in the order of the text
   */
  public record Found(List<Affiliation> affiliations, List<Mention> organisations) {
    public Found {
      affiliations = List.copyOf(affiliations);
      organisations = List.copyOf(organisations);
    }
  }

  private final Ties ties;
  private final BodiesInContext bodies;

  public AffiliationExtractor(Authorities authorities) {
    this.ties = new Ties(authorities.posts());
    this.bodies = new BodiesInContext(authorities);
  }

  /**
   * @param mentions people, organisations and places of the record
   */
  public Found extract(AnalysedRecord record, List<Mention> mentions) {
    Map<String, Affiliation> found = new LinkedHashMap<>();
    List<Mention> added = new ArrayList<>();
    for (Unit unit : record.units()) {
      readUnit(
          record.text(), unit, within(mentions, unit.unit().span()), labelOf(unit), found, added);
    }
    return new Found(List.copyOf(found.values()), added);
  }

  private void readUnit(
      String text,
      Unit unit,
      List<Mention> mentions,
      Optional<Mention> label,
      Map<String, Affiliation> found,
      List<Mention> added) {
    Optional<Mention> speaker = label.or(() -> introducesSelf(text, unit, mentions));
    Optional<Mention> last = Optional.empty();
    for (Sentence sentence : unit.sentences()) {
      List<Mention> here = new ArrayList<>(within(mentions, sentence.span()));
      List<Mention> unlisted = bodies.in(text, sentence, here);
      here.addAll(unlisted);
      here.sort(java.util.Comparator.comparing(Mention::span));
      List<Affiliation> read =
          new Clauses(text, sentence, here, speaker, last, ties).affiliations();
      read.forEach(a -> found.putIfAbsent(key(a), a));
      unlisted.stream()
          .filter(o -> read.stream().anyMatch(a -> a.organisation().equals(o)))
          .forEach(added::add);
      last = lastPerson(here).or(() -> Optional.empty()).or(keep(last, sentence));
    }
  }

  /** The person of the sentence before stays the subject of one that starts with a pronoun. */
  private static java.util.function.Supplier<Optional<Mention>> keep(
      Optional<Mention> last, Sentence sentence) {
    boolean pronoun =
        !sentence.tokens().isEmpty()
            && sentence.tokens().get(0).text().matches("(?i)he|she|they|his|her");
    return () -> pronoun ? last : Optional.empty();
  }

  private static Optional<Mention> lastPerson(List<Mention> mentions) {
    return mentions.stream().filter(m -> m.kind() == Kind.PERSON).reduce((a, b) -> b);
  }

  private static Optional<Mention> introducesSelf(String text, Unit unit, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON)
        .filter(m -> SelfIntroduction.endsBefore(text, unit.unit().span(), m.span()))
        .findFirst();
  }

  private static Optional<Mention> labelOf(Unit unit) {
    if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
      return Optional.of(
          new Mention(named.span(), Kind.PERSON, named.name(), List.of(), 0.98, "speaker-label"));
    }
    return Optional.empty();
  }

  private static List<Mention> within(List<Mention> mentions, Span span) {
    return mentions.stream().filter(m -> span.contains(m.span())).toList();
  }

  private static String key(Affiliation a) {
    String body =
        a.organisation().candidates().isEmpty()
            ? a.organisation().name()
            : a.organisation().candidates().get(0);
    return a.person().name() + " | " + body;
  }
}
