package org.igkg.extraction.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Participation;
import org.igkg.extraction.person.SelfIntroduction;
import org.igkg.language.Sentence;
import org.igkg.record.MeetingRecord;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/**
 * Who has which part in the session: by the label, by what is said of somebody ({@code our
 * rapporteur, X}), by what a speaker says of themselves ({@code I will moderate}), by who gives the
 * floor, and by who is introduced as a speaker.
 */
public final class RoleExtractor {
  private static final double LABELLED = 0.95;
  private static final double STATED = 0.85;
  private static final double INTRODUCED = 0.75;
  private static final double GIVES_THE_FLOOR = 0.7;
  private static final double HAS_THE_FLOOR = 0.6;

  /** Shorter contributions are answers and courtesies, not a panellist's statement. */
  private static final int STATEMENT = 400;

  private static final Set<String> LEADING = Set.of("moderator", "chair", "co-chair", "organiser");

  /** Ceremonies have speeches, no panel. */
  private static final Set<String> CEREMONIES =
      Set.of("opening-ceremony", "closing-ceremony", "award-ceremony", "opening-session");

  /** All parts of the record; each person has each part once, with its first evidence. */
  public List<Participation> extract(
      AnalysedRecord record, List<Mention> mentions, List<Affiliation> affiliations) {
    Parts parts = new Parts();
    for (Unit unit : record.units()) {
      List<Mention> people = people(mentions, unit.unit().span());
      Optional<Mention> speaker = speaker(record.text(), unit, people);
      labelled(unit, speaker, parts);
      Optional<Mention> before = Optional.empty();
      for (Sentence sentence : unit.sentences()) {
        List<Mention> here = people(people, sentence.span());
        stated(record.text(), sentence, here, speaker, before, parts);
        before = here.isEmpty() ? before : Optional.of(here.get(here.size() - 1));
      }
    }
    givesTheFloor(record, mentions, parts);
    introduced(record, mentions, affiliations, parts);
    hasTheFloor(record, mentions, parts);
    return parts.all();
  }

  /** Parts in the order they were found; the first evidence stays. */
  private static final class Parts {
    private final Map<String, Participation> found = new LinkedHashMap<>();

    void add(Mention person, String role, Span evidence, double confidence, String method) {
      found.putIfAbsent(
          person.name() + "|" + role,
          new Participation(person, role, evidence, confidence, method));
    }

    boolean has(String role) {
      return found.values().stream().anyMatch(p -> p.role().equals(role));
    }

    /** Whether somebody of that name, or of a name that contains it, has one of the roles. */
    boolean leads(Mention person) {
      return found.values().stream()
          .filter(p -> !p.role().equals("panellist") && !p.role().equals("host"))
          .anyMatch(p -> sameName(p.person().name(), person.name()));
    }

    List<Participation> all() {
      return List.copyOf(found.values());
    }
  }

  private static boolean sameName(String one, String other) {
    return one.equalsIgnoreCase(other)
        || List.of(one.toLowerCase(java.util.Locale.ROOT).split(" "))
            .containsAll(List.of(other.toLowerCase(java.util.Locale.ROOT).split(" ")))
        || List.of(other.toLowerCase(java.util.Locale.ROOT).split(" "))
            .containsAll(List.of(one.toLowerCase(java.util.Locale.ROOT).split(" ")));
  }

  private static void labelled(Unit unit, Optional<Mention> speaker, Parts parts) {
    if (unit.unit() instanceof Turn turn) {
      Optional<String> role =
          turn.label() instanceof SpeakerLabel.Named named
              ? named.role()
              : turn.label() instanceof SpeakerLabel.Role printed
                  ? Optional.of(printed.role())
                  : Optional.empty();
      role.filter(RoleCues.PARTICIPATING::contains)
          .ifPresent(
              r ->
                  speaker.ifPresent(
                      s -> parts.add(s, r, turn.label().span(), LABELLED, "speaker-label")));
    }
  }

  private static void stated(
      String text,
      Sentence sentence,
      List<Mention> people,
      Optional<Mention> speaker,
      Optional<Mention> before,
      Parts parts) {
    String words = sentence.span().in(text);
    if (!RoleCues.isPresent(words)) {
      return;
    }
    for (RoleCues.Cue cue : RoleCues.in(text, sentence.span())) {
      List<Mention> meant = new ArrayList<>();
      if (cue.ofSpeaker()) {
        speaker.ifPresent(meant::add);
        meant.addAll(RoleCues.together(text, cue, people));
      } else if (people.isEmpty() && RoleCues.startsWithPronoun(words)) {
        before.ifPresent(meant::add);
      } else {
        meant.addAll(nearest(people, cue));
      }
      meant.forEach(p -> parts.add(p, cue.role(), sentence.span(), STATED, "stated-role"));
      if (!meant.isEmpty() && RoleCues.sharesWithSpeaker(text, cue)) {
        speaker.ifPresent(
            s -> parts.add(s, cue.role(), sentence.span(), GIVES_THE_FLOOR, "shared-role"));
      }
    }
  }

  /** The closest person; after a plural ("co-moderators X and Y") all that follow. */
  private static List<Mention> nearest(List<Mention> people, RoleCues.Cue cue) {
    if (cue.plural()) {
      return people.stream().filter(p -> p.span().start() >= cue.span().end()).toList();
    }
    long different = people.stream().map(Mention::name).distinct().count();
    return people.stream()
        .filter(p -> different == 1 || distance(p.span(), cue.span()) <= RoleCues.REACH)
        .min(java.util.Comparator.comparingInt(p -> distance(p.span(), cue.span())))
        .stream()
        .toList();
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  /** Where nobody is called moderator, whoever opens the session or gives the floor most is. */
  private static void givesTheFloor(AnalysedRecord record, List<Mention> mentions, Parts parts) {
    if (LEADING.stream().anyMatch(parts::has)) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Mention> bearers = new LinkedHashMap<>();
    for (Unit unit : record.units()) {
      Optional<Mention> speaker =
          speaker(record.text(), unit, people(mentions, unit.unit().span()));
      String name = speaker.map(Mention::name).orElse("");
      speaker.ifPresent(s -> bearers.putIfAbsent(name, s));
      counts.merge(name, RoleCues.handovers(unit.unit().span().in(record.text())), Integer::sum);
    }
    counts.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(java.util.Comparator.comparingInt(Map.Entry::getValue))
        .map(e -> bearers.get(e.getKey()))
        .ifPresent(m -> parts.add(m, "moderator", m.span(), GIVES_THE_FLOOR, "gives-the-floor"));
  }

  /** People whom the session's leaders introduce as speakers. */
  private static void introduced(
      AnalysedRecord record, List<Mention> mentions, List<Affiliation> affiliations, Parts parts) {
    for (Unit unit : record.units()) {
      List<Mention> people = people(mentions, unit.unit().span());
      Optional<Mention> speaker = speaker(record.text(), unit, people);
      boolean leader = speaker.map(parts::leads).orElse(isLeadingLabel(unit));
      if (leader) {
        introductions(record.text(), unit, people, affiliations, parts);
      }
    }
  }

  private static boolean isLeadingLabel(Unit unit) {
    return unit.unit() instanceof Turn turn
        && (turn.label() instanceof SpeakerLabel.Role role && LEADING.contains(role.role())
            || turn.label() instanceof SpeakerLabel.Unnamed && turn.order() == 1);
  }

  private static void introductions(
      String text, Unit unit, List<Mention> people, List<Affiliation> affiliations, Parts parts) {
    boolean listing = false;
    for (Sentence sentence : unit.sentences()) {
      String words = sentence.span().in(text);
      listing = RoleCues.introduces(words) || listing && RoleCues.continuesList(words);
      for (Mention person : people(people, sentence.span())) {
        boolean presented =
            listing || affiliations.stream().anyMatch(a -> a.person().equals(person));
        if (presented && !parts.leads(person) && RoleCues.isPresent(words)) {
          parts.add(person, "panellist", sentence.span(), INTRODUCED, "introduced");
        }
      }
    }
  }

  /** Who makes a statement without leading the session is on the panel. */
  private static void hasTheFloor(AnalysedRecord record, List<Mention> mentions, Parts parts) {
    if (isCeremony(record)) {
      return;
    }
    for (Unit unit : record.units()) {
      if (unit.unit() instanceof Turn turn
          && turn.label() instanceof SpeakerLabel.Named
          && (unit.unit().span().length() >= STATEMENT
              || RoleCues.introducesSelf(unit.unit().span().in(record.text())))) {
        speaker(record.text(), unit, people(mentions, unit.unit().span()))
            .filter(s -> !parts.leads(s))
            .ifPresent(
                s ->
                    parts.add(s, "panellist", turn.label().span(), HAS_THE_FLOOR, "has-the-floor"));
      }
    }
  }

  private static boolean isCeremony(AnalysedRecord record) {
    return record.record() instanceof MeetingRecord.Transcript transcript
        && transcript.facts().type().filter(CEREMONIES::contains).isPresent();
  }

  private static Optional<Mention> speaker(String text, Unit unit, List<Mention> people) {
    if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
      return Optional.of(
          new Mention(named.span(), Kind.PERSON, named.name(), List.of(), 0.98, "speaker-label"));
    }
    return people.stream()
        .filter(p -> SelfIntroduction.endsBefore(text, unit.unit().span(), p.span()))
        .findFirst();
  }

  private static List<Mention> people(List<Mention> mentions, Span span) {
    List<Mention> people = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.PERSON && span.contains(mention.span())) {
        people.add(mention);
      }
    }
    return people;
  }
}
