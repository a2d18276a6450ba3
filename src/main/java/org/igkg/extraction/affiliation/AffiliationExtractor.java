package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final StateBodies states;
  private final InitiativeBodies initiatives;

  public AffiliationExtractor(Authorities authorities) {
    this.ties = new Ties(authorities.posts());
    this.bodies = new BodiesInContext(authorities);
    this.states = new StateBodies(authorities);
    this.initiatives = new InitiativeBodies(authorities);
  }

  /**
   * @param mentions people, organisations and places of the record
   */
  public Found extract(AnalysedRecord record, List<Mention> mentions) {
    Map<String, Affiliation> found = new LinkedHashMap<>();
    List<Mention> added = new ArrayList<>();
    for (Unit unit : record.units()) {
      readUnit(record, unit, within(mentions, unit.unit().span()), labelOf(unit), found, added);
    }
    FloorForBody.in(record, mentions).stream()
        .filter(a -> found.values().stream().noneMatch(f -> isOf(a, f)))
        .forEach(a -> found.put(key(a), a));
    return new Found(List.copyOf(found.values()), added);
  }

  private void readUnit(
      AnalysedRecord record,
      Unit unit,
      List<Mention> mentions,
      Optional<Mention> label,
      Map<String, Affiliation> found,
      List<Mention> added) {
    String text = record.text();
    Optional<Mention> speaker = label.or(() -> introducesSelf(text, unit, mentions));
    Referents referents = new Referents();
    for (Sentence sentence : unit.sentences()) {
      List<Mention> named = within(mentions, sentence.span());
      List<Mention> unlisted = new ArrayList<>(initiatives.in(record.words(sentence), named));
      unlisted.addAll(bodies.in(text, sentence, together(named, unlisted)));
      Wording wording = wording(text, sentence, named, unlisted);
      Optional<Mention> meant = referents.of(wording);
      List<Affiliation> read = new Clauses(wording, speaker, meant, ties).affiliations();
      read.forEach(a -> found.putIfAbsent(key(a), a));
      unlisted.stream()
          .filter(o -> read.stream().anyMatch(a -> a.organisation().equals(o)))
          .forEach(added::add);
      referents.pass(wording, meant);
    }
  }

  /** States stand for bodies beside the posts that lead them, unlisted names beside any tie. */
  private Wording wording(
      String text, Sentence sentence, List<Mention> named, List<Mention> unlisted) {
    List<Mention> states =
        this.states.in(new Wording(text, sentence, named)).stream()
            .filter(s -> named.stream().noneMatch(o -> isBodyAround(o, s)))
            .toList();
    List<Mention> all = together(named, states);
    unlisted.stream()
        .filter(o -> states.stream().noneMatch(s -> s.span().overlaps(o.span())))
        .forEach(all::add);
    all.sort(Comparator.comparing(Mention::span));
    return new Wording(text, sentence, all);
  }

  /** {@code Government of the Kingdom of Ruritania}, found by its form, is the body itself. */
  private static boolean isBodyAround(Mention mention, Mention state) {
    return mention.kind() == Kind.ORGANISATION && mention.span().contains(state.span());
  }

  private static Optional<Mention> introducesSelf(String text, Unit unit, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON)
        .filter(m -> SelfIntroduction.endsBefore(text, unit.unit().span(), m.span()))
        .findFirst();
  }

  private static Optional<Mention> labelOf(Unit unit) {
    if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
      return Optional.of(Mention.ofSpeaker(named));
    }
    return Optional.empty();
  }

  /** Whoever states a body of their own is not the one who was called on for another. */
  private static boolean isOf(Affiliation called, Affiliation stated) {
    return called.person().name().equals(stated.person().name());
  }

  private static List<Mention> together(List<Mention> some, List<Mention> others) {
    List<Mention> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
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
