package org.igkg.extraction.keyphrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.KeyPhrase;
import org.igkg.extraction.Words;
import org.igkg.record.MeetingRecord;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

public final class KeyPhraseExtractor {
  private static final String METHOD = "weighted-noun-phrase";

  /** What the development documents taught. */
  record Tuning(
      double repeat,
      double title,
      double topic,
      double two,
      double three,
      double rarity,
      double nested,
      double proper,
      int most,
      double least) {
    static final Tuning DEFAULT = new Tuning(0.8, 3, 1.5, 1.4, 1.1, 1, 0.6, 0.7, 10, 0.0);
  }

  private final SpokenWords spoken = new SpokenWords();
  private final Set<List<String>> topicTerms = new HashSet<>();
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
              addTerm(topic.label());
              topic.altLabels().forEach(this::addTerm);
            });
    authorities
        .countries()
        .values()
        .forEach(
            c -> {
              places.add(Words.fold(c.name()));
              c.demonyms().forEach(d -> places.add(Words.fold(d)));
              c.capital().ifPresent(d -> places.add(Words.fold(d)));
            });
  }

  private void addTerm(String term) {
    topicTerms.add(
        Words.of(term, new Span(0, term.length())).folded().stream().map(Singular::of).toList());
  }

  public List<KeyPhrase> keyPhrases(AnalysedRecord record) {
    Candidates candidates = new Candidates(record.text(), spoken, names(record));
    Span title = titleSpan(record);
    record.title().stream()
        .filter(s -> s.span().overlaps(title))
        .forEach(s -> candidates.add(Clip.to(s, title), true));
    record.units().forEach(u -> u.sentences().forEach(s -> candidates.add(s, false)));
    return ranked(candidates.all());
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
    double weight =
        c.words.stream()
            .filter(w -> !w.equals("of"))
            .mapToDouble(spoken::weight)
            .average()
            .orElse(0);
    int size = c.words.size();
    double length =
        size == 1
            ? 1
            : size == 2 ? tuning.two() : size == 3 ? tuning.three() : tuning.three() * 0.7;
    double score =
        Math.pow(c.count(), tuning.repeat()) * Math.pow(weight, tuning.rarity()) * length;
    if (c.inTitle) {
      score *= tuning.title();
    } else if (c.count() == c.proper && size == 1 && c.count() < 2) {
      score *= tuning.proper();
    }
    if (topicTerms.contains(c.words)) {
      score *= tuning.topic();
    }
    if (c.words.stream().anyMatch(places::contains)) {
      score *= 0.2;
    }
    return score;
  }

  private boolean isNew(Scored s, List<Scored> kept) {
    for (Scored k : kept) {
      Candidate a = k.candidate();
      Candidate b = s.candidate();
      if (a.holds(b) && a.count() >= tuning.nested() * b.count()) {
        return false;
      }
      if (b.holds(a)
          && b.count() < tuning.nested() * a.count()
          && !b.inTitle
          && !topicTerms.contains(b.words)) {
        return false;
      }
    }
    return true;
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
