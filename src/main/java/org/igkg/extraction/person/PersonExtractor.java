package org.igkg.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.PersonalNames;
import org.igkg.authority.Titles;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.CapitalRun;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Words;
import org.igkg.language.Token;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/**
 * People: those whom speaker labels name, and those who are introduced, thanked or spoken of.
 *
 * <p>Full names come first, each weighed by {@link NameEvidence}. Then single names count where
 * they are part of a full name of the same record ({@code Hisham}), follow a title ({@code Ms.
 * Doe}), or are given names said to somebody; who a single name is gets decided in {@code
 * resolution}.
 */
public final class PersonExtractor {
  private static final double NAMED_AGAIN = 0.95;
  private static final double PART_OF_NAME = 0.8;
  private static final double TITLE_AND_NAME = 0.6;
  private static final double GIVEN_NAME = 0.5;

  /** What a name gains that is joined to one by "and". */
  private static final double LISTED = 0.3;

  private static final int LONGEST_JOINT = 8;
  private static final Pattern JOINT = Pattern.compile(",? and | & ");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int FROM_REACH = 60;
  private static final Pattern FROM =
      Pattern.compile(
          "(?: and \\p{Lu}\\p{Ll}+)?,?(?: (?:here|online|also|over|there|today))* from(?: the)? ");

  private final double threshold;
  private final NameCandidates candidates;
  private final NameEvidence evidence;
  private final PersonalNames names;
  private final Map<String, String> knownNames = new HashMap<>();
  private final Set<String> cities = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();

  /**
   * @param english whether a word in small letters is one of the language
   * @param threshold the weight that a full name needs which no label or authority file has, 0–1
   */
  public PersonExtractor(
      Authorities authorities,
      PersonalNames names,
      Titles titles,
      Predicate<String> english,
      double threshold) {
    this.threshold = threshold;
    this.candidates = new NameCandidates(titles, new HeardName(names, english));
    this.evidence = new NameEvidence(authorities, names);
    this.names = names;
    authorities.persons().values().forEach(p -> knownNames.put(foldedName(p.name()), p.id()));
    authorities.cities().forEach(c -> cities.add(foldedName(c)));
    authorities.countries().values().forEach(c -> c.demonyms().forEach(this::addDemonym));
  }

  /**
   * All people of the record, labels first, then by their place in the text.
   *
   * @param taken organisations and places already found: their words name no person, unless a place
   *     is only part of a longer name ({@code Jordan Doe})
   */
  public List<Mention> extract(AnalysedRecord record, List<Mention> taken) {
    List<Mention> labels = labels(record);
    Set<String> known = wordsOf(labels);
    FullNames full = new FullNames(new ArrayList<>(), new ArrayList<>());
    List<Placed> singles = new ArrayList<>();
    for (Unit unit : record.units()) {
      unit.sentences().stream()
          .flatMap(s -> candidates.in(s).stream())
          .map(c -> withoutPlace(c, labels, taken))
          .filter(c -> isFree(c, taken))
          .forEach(
              c -> {
                if (c.words().size() > 1) {
                  fullName(c, record.text(), unit.unit().span(), known, labels, taken, full);
                } else {
                  singles.add(new Placed(c, unit.unit().span()));
                }
              });
    }
    full.doubtful().forEach(c -> listed(c, record.text(), full.found()));
    List<Mention> all = new ArrayList<>(labels);
    all.addAll(full.found());
    Set<String> parts = wordsOf(all);
    singles.forEach(s -> singleName(s, record.text(), parts, taken, all));
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private record Placed(NameCandidate candidate, Span unit) {}

  /**
   * @param doubtful candidates that count beside a name of those found
   */
  private record FullNames(List<Mention> found, List<NameCandidate> doubtful) {}

  private static List<Mention> labels(AnalysedRecord record) {
    List<Mention> mentions = new ArrayList<>();
    for (Unit unit : record.units()) {
      if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
        mentions.add(Mention.ofSpeaker(named));
      }
    }
    return mentions;
  }

  /** {@code the office in Nairobi Jane Doe}: the place before a name is none of its words. */
  private NameCandidate withoutPlace(
      NameCandidate candidate, List<Mention> labels, List<Mention> taken) {
    List<String> words = candidate.words();
    if (words.size() < 3 || !isPlace(candidate, taken)) {
      return candidate;
    }
    NameCandidate rest = new NameCandidate(candidate.run().dropFirst(1), false);
    // some families bear the name of a country, but it does not come first then
    boolean country = isCountry(candidate, taken);
    boolean mayBeName = names.isGiven(words.get(0)) || !country && names.isFamily(words.get(0));
    return mayBeName && !isNamed(rest, labels) ? candidate : rest;
  }

  /** Whether somebody is known by the very words. */
  private boolean isNamed(NameCandidate candidate, List<Mention> labels) {
    String name = foldedName(candidate.name());
    return knownNames.containsKey(name)
        || labels.stream().anyMatch(l -> foldedName(l.name()).equals(name));
  }

  private boolean isPlace(NameCandidate candidate, List<Mention> taken) {
    return cities.contains(foldedName(candidate.words().get(0))) || isCountry(candidate, taken);
  }

  private static boolean isCountry(NameCandidate candidate, List<Mention> taken) {
    int end = candidate.run().tokens().get(0).span().end();
    return taken.stream().anyMatch(m -> m.kind() == Kind.COUNTRY && m.span().end() == end);
  }

  private void fullName(
      NameCandidate candidate,
      String text,
      Span unit,
      Set<String> known,
      List<Mention> labels,
      List<Mention> taken,
      FullNames full) {
    String folded = foldedName(candidate.name());
    if (cities.contains(folded)) {
      return;
    }
    if (labels.stream().anyMatch(l -> foldedName(l.name()).equals(folded))) {
      full.found().add(person(candidate.span(), candidate.name(), NAMED_AGAIN, "named-again"));
    } else if (knownNames.containsKey(folded)) {
      full.found().add(person(candidate.span(), candidate.name(), NAMED_AGAIN, "authority-name"));
    } else {
      double score = evidence.score(candidate, text, unit, known, taken);
      if (score >= threshold) {
        full.found().add(person(candidate.span(), candidate.name(), score, "name-evidence"));
      } else if (score + LISTED >= threshold) {
        full.doubtful().add(candidate);
      }
    }
  }

  /** {@code Jane Doe and Myxa Zork}: who is named in one breath with a person is one too. */
  private void listed(NameCandidate candidate, String text, List<Mention> found) {
    Span span = candidate.span();
    boolean beside =
        found.stream()
            .anyMatch(f -> isJoined(text, f.span(), span) || isJoined(text, span, f.span()));
    if (beside) {
      found.add(person(span, candidate.name(), threshold, "listed-with-person"));
    }
  }

  private static boolean isJoined(String text, Span first, Span second) {
    int gap = second.start() - first.end();
    return gap > 0
        && gap <= LONGEST_JOINT
        && JOINT.matcher(text.substring(first.end(), second.start())).matches();
  }

  private void singleName(
      Placed placed, String text, Set<String> parts, List<Mention> taken, List<Mention> found) {
    NameCandidate candidate = placed.candidate();
    String word = candidate.name();
    boolean properNoun = candidate.run().tokens().stream().anyMatch(t -> t.isProperNoun());
    if (word.length() < 2 || evidence.isOrdinaryWord(word) || isOfPlace(word)) {
      return;
    }
    boolean name = properNoun || !candidate.run().opensSentence() || owns(candidate.run());
    if (parts.contains(Words.fold(word)) && name) {
      found.add(person(candidate.span(), word, PART_OF_NAME, "part-of-name"));
    } else if (namedAfterTitle(candidate)) {
      found.add(person(candidate.span(), word, TITLE_AND_NAME, "title-and-name"));
    } else if (properNoun && (addressed(placed, text) || comesFromBody(candidate, text, taken))) {
      found.add(person(candidate.span(), word, GIVEN_NAME, "given-name"));
    }
  }

  /** {@code Doe's}: taggers err on the first word of a sentence, and an owner is somebody. */
  private static boolean owns(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int next = run.last() + 1;
    return next < tokens.size() && Set.of("'s", "\u2019s").contains(tokens.get(next).text());
  }

  private boolean isOfPlace(String word) {
    return cities.contains(Words.fold(word)) || demonyms.contains(Words.fold(word));
  }

  /** A single name in a place where people introduce themselves or are spoken to. */
  private boolean addressed(Placed placed, String text) {
    Span name = placed.candidate().span();
    return SelfIntroduction.endsBefore(text, placed.unit(), name)
        || Colleague.standsAround(text, placed.unit(), name);
  }

  /** {@code Ann and Bob from Acme}: given names of people whom a body sent. */
  private boolean comesFromBody(NameCandidate candidate, String text, List<Mention> taken) {
    int end = candidate.span().end();
    return names.isGiven(candidate.name())
        && taken.stream()
            .filter(m -> m.kind() == Kind.ORGANISATION && m.span().start() > end)
            .filter(m -> m.span().start() < end + FROM_REACH)
            .anyMatch(m -> FROM.matcher(text.substring(end, m.span().start())).matches());
  }

  /** After a courtesy any word is a name; after a post ({@code Vice President}) a known one is. */
  private boolean namedAfterTitle(NameCandidate candidate) {
    String word = candidate.name();
    return candidate.honorific()
        && (names.isGiven(word) || names.isFamily(word) || candidate.courtesy());
  }

  private static boolean isFree(NameCandidate candidate, List<Mention> taken) {
    for (Mention mention : taken) {
      if (mention.span().overlaps(candidate.span())) {
        boolean partOfName =
            mention.kind() != Kind.ORGANISATION
                && candidate.words().size() > 1
                && !mention.span().contains(candidate.span());
        if (!partOfName) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<String> wordsOf(List<Mention> mentions) {
    Set<String> words = new HashSet<>();
    for (Mention mention : mentions) {
      for (String word : mention.name().split(" ")) {
        if (word.length() > 2) {
          words.add(Words.fold(word));
        }
      }
    }
    return words;
  }

  private static Mention person(Span span, String name, double confidence, String method) {
    return new Mention(span, Kind.PERSON, name, List.of(), confidence, method);
  }

  /** "The rapporteur is Ruritanian" names nobody. */
  private void addDemonym(String word) {
    String last = word.substring(word.lastIndexOf(' ') + 1);
    if (!names.isGiven(last)) {
      demonyms.add(Words.fold(last));
    }
  }

  private static String foldedName(String name) {
    return Words.fold(NO_WORD.matcher(name).replaceAll(" ").strip());
  }
}
