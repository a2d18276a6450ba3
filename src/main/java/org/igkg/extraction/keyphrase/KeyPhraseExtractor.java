package org.igkg.extraction.keyphrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.TopicVocabulary;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.KeyPhrase;
import org.igkg.extraction.Words;
import org.igkg.record.MeetingRecord;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/**
 * Finds the phrases that say what a record is about.
 *
 * <p>Candidates are noun phrases; they are ranked as in Maui (O. Medelyan, "Human-competitive
 * automatic topic indexing", 2009): frequency, rarity in other texts of the domain, length and
 * membership of a controlled vocabulary (the topic scheme). Adapted to spoken text: the title
 * counts, and so do sentences that announce the session's subject; words that run a session are no
 * candidates; the place of the first occurrence does not count, for a session opens with greetings.
 */
public final class KeyPhraseExtractor {
  /** Where it is held or where people come from is seldom what a session is about. */
  private static final double PLACE_NAME = 0.2;

  private static final String METHOD = "weighted-noun-phrase";

  /**
   * Weights that the development documents taught.
   *
   * @param repeat exponent of the number of occurrences: spoken text repeats itself
   * @param title factor of a phrase of the session's title
   * @param topic factor of a term of the topic scheme
   * @param two factor of a phrase of two words
   * @param three factor of a longer phrase
   * @param rarity exponent of the words' rarity in sessions at large
   * @param nested share of its occurrences from which on a phrase gives way to a longer one
   * @param kin factor of a phrase all of whose words occur in terms of the scheme
   * @param announced factor of a phrase said where the session announces its subject
   * @param early how fast a late first occurrence loses weight
   * @param most number of phrases
   * @param least share of the best score that the last phrase has
   */
  record Tuning(
      double repeat,
      double title,
      double topic,
      double two,
      double three,
      double rarity,
      double nested,
      double kin,
      double announced,
      double early,
      int most,
      double least) {
    static final Tuning DEFAULT = new Tuning(0.4, 3, 9, 1.8, 3, 0.3, 0.4, 1.5, 2.2, 0, 10, 0.2);
  }

  private final SpokenWords spoken = new SpokenWords();
  private final Set<List<String>> terms;
  private final Map<List<String>, Double> topicTerms = new HashMap<>();
  private final Set<String> topicWords = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Tuning tuning;

  public KeyPhraseExtractor(Authorities authorities) {
    this(authorities, Tuning.DEFAULT);
  }

  KeyPhraseExtractor(Authorities authorities, Tuning tuning) {
    this.tuning = tuning;
    authorities
        .topics()
        .values()
        .forEach(
            topic -> {
              addTerm(topic.label(), 1);
              topic.altLabels().forEach(label -> addTerm(label, 1));
            });
    TopicVocabulary.load(authorities.topics().keySet()).terms().stream()
        .forEach(t -> addTerm(t.text(), t.weight()));
    topicTerms.values().removeIf(w -> w == 0);
    terms = topicTerms.keySet();
    authorities.countries().values().forEach(this::addPlace);
  }

  private void addPlace(Country country) {
    places.add(Words.fold(country.name()));
    country.demonyms().forEach(d -> places.add(Words.fold(d)));
    country.capital().ifPresent(c -> places.add(Words.fold(c)));
  }

  private void addTerm(String term, double weight) {
    List<String> words =
        Words.of(term, new Span(0, term.length())).folded().stream().map(Singular::of).toList();
    topicTerms.put(words, weight);
    words.stream().filter(w -> w.length() > 3).forEach(topicWords::add);
  }

  /** At most ten phrases, best first; each in the form it takes most often in the record. */
  public List<KeyPhrase> keyPhrases(AnalysedRecord record) {
    Candidates candidates = new Candidates(record.text(), spoken, terms, names(record));
    Span title = titleSpan(record);
    record.title().stream()
        .filter(s -> s.span().overlaps(title))
        .forEach(s -> candidates.add(Clip.to(s, title), true, false));
    record.units().stream()
        .flatMap(unit -> unit.sentences().stream())
        .forEach(s -> candidates.add(s, false, isAnnouncing(s.span().in(record.text()))));
    return ranked(candidates.all());
  }

  private static final Pattern ANNOUNCING =
      Pattern.compile(
          "\\b(?:topics?|themes?|titles?|titled|focus(?:ed|es|ing)?|address(?:es|ed|ing)?"
              + "|discuss(?:ed|es|ing)?|talk(?:ing)? about|explor(?:e|ing)|challenges?|goal|about)\\b",
          Pattern.CASE_INSENSITIVE);

  private static boolean isAnnouncing(String sentence) {
    return ANNOUNCING.matcher(sentence).find();
  }

  private static Span titleSpan(AnalysedRecord record) {
    Optional<Span> line = record.record().titleLine();
    if (line.isEmpty()) {
      return new Span(0, 0);
    }
    Optional<String> title =
        record.record() instanceof MeetingRecord.Transcript t
            ? t.facts().title()
            : Optional.empty();
    int at = title.map(t -> record.text().indexOf(t, line.get().start())).orElse(-1);
    return at < 0 || at > line.get().end() ? line.get() : new Span(at, at + title.get().length());
  }

  private static Set<String> names(AnalysedRecord record) {
    Set<String> names = new HashSet<>();
    for (AnalysedRecord.Unit unit : record.units()) {
      if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
        String name = named.name();
        names.addAll(Words.of(name, new Span(0, name.length())).folded());
      }
    }
    return names;
  }

  private record Scored(Candidate candidate, double score) {}

  private List<KeyPhrase> ranked(Collection<Candidate> candidates) {
    List<Scored> scored = new ArrayList<>();
    for (Candidate c : candidates) {
      double score = score(c);
      if (score > 0) {
        scored.add(new Scored(c, score));
      }
    }
    scored.sort(
        Comparator.comparingDouble((Scored s) -> -s.score())
            .thenComparing(s -> String.join(" ", s.candidate().words)));
    List<Scored> kept = new ArrayList<>();
    for (Scored s : scored) {
      if (kept.size() < tuning.most()
          && s.score() >= tuning.least() * scored.get(0).score()
          && isNew(s, kept)) {
        kept.add(s);
      }
    }
    return phrases(kept);
  }

  private double score(Candidate c) {
    if (!isTerm(c) && !c.inTitle && c.isName() && kin(c) == 0) {
      return 0;
    }
    double score = Math.pow(c.count(), tuning.repeat()) * Math.pow(rarity(c), tuning.rarity());
    score *= length(c) * vocabulary(c) * place(c) / (1 + tuning.early() * c.spans.get(0).start());
    return c.words.stream().anyMatch(places::contains) ? score * PLACE_NAME : score;
  }

  private double rarity(Candidate c) {
    return c.words.stream()
        .filter(w -> !w.equals("of"))
        .mapToDouble(spoken::weight)
        .average()
        .orElse(0);
  }

  private double length(Candidate c) {
    return switch (c.words.size()) {
      case 1 -> 1;
      case 2 -> tuning.two();
      default -> tuning.three();
    };
  }

  private double vocabulary(Candidate c) {
    return isTerm(c)
        ? 1 + (tuning.topic() - 1) * topicTerms.get(c.words)
        : 1 + (tuning.kin() - 1) * kin(c);
  }

  private double kin(Candidate c) {
    return c.words.stream().filter(topicWords::contains).count() / (double) c.words.size();
  }

  private double place(Candidate c) {
    return (c.inTitle ? tuning.title() : 1) * (c.announced ? tuning.announced() : 1);
  }

  private boolean isTerm(Candidate c) {
    return topicTerms.getOrDefault(c.words, 0.0) > 0;
  }

  private boolean isNew(Scored s, List<Scored> kept) {
    return kept.stream().noneMatch(k -> repeats(s.candidate(), k.candidate()));
  }

  /** Whether the phrase adds nothing to a better one that it stands in, or that stands in it. */
  private boolean repeats(Candidate phrase, Candidate better) {
    if (better.holds(phrase)) {
      return better.count() >= tuning.nested() * phrase.count();
    }
    return phrase.holds(better)
        && phrase.count() < tuning.nested() * better.count()
        && !phrase.inTitle
        && !isTerm(phrase);
  }

  private static List<KeyPhrase> phrases(List<Scored> kept) {
    List<KeyPhrase> phrases = new ArrayList<>();
    for (Scored s : kept) {
      double salience = s.score() / kept.get(0).score();
      phrases.add(
          new KeyPhrase(
              s.candidate().form(),
              List.copyOf(new LinkedHashSet<>(s.candidate().spans)),
              salience,
              phrases.size() + 1,
              Math.min(0.9, 0.3 + 0.6 * salience),
              METHOD));
    }
    return List.copyOf(phrases);
  }
}
