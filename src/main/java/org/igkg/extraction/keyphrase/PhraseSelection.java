package org.igkg.extraction.keyphrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.igkg.extraction.KeyPhrase;

/** The best of the phrases, none of which says the same as a better one. */
final class PhraseSelection {
  private static final String METHOD = "weighted-noun-phrase";

  private record Scored(Candidate phrase, double score) {}

  private final PhraseVocabulary vocabulary;
  private final PhraseScore score;
  private final Tuning tuning;

  PhraseSelection(PhraseVocabulary vocabulary, PhraseScore score, Tuning tuning) {
    this.vocabulary = vocabulary;
    this.score = score;
    this.tuning = tuning;
  }

  /** Best first; equals in the order of the alphabet. */
  List<KeyPhrase> of(Collection<Candidate> candidates) {
    List<Scored> kept = new ArrayList<>();
    for (Scored next : ranked(candidates)) {
      if (hasRoom(kept, next) && kept.stream().noneMatch(k -> repeats(next, k))) {
        kept.add(next);
      }
    }
    return phrases(kept);
  }

  private List<Scored> ranked(Collection<Candidate> candidates) {
    return candidates.stream()
        .map(c -> new Scored(c, score.of(c)))
        .filter(s -> s.score() > 0)
        .sorted(
            Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparing(s -> String.join(" ", s.phrase().words)))
        .toList();
  }

  private boolean hasRoom(List<Scored> kept, Scored next) {
    return kept.size() < tuning.fewest()
        || kept.isEmpty()
        || kept.size() < tuning.most() && next.score() >= tuning.least() * kept.get(0).score();
  }

  /** Whether the phrase adds nothing to a better one that it stands in, or that stands in it. */
  private boolean repeats(Scored next, Scored kept) {
    Candidate phrase = next.phrase();
    Candidate better = kept.phrase();
    if (better.holds(phrase)) {
      return better.count() >= tuning.nested() * phrase.count();
    }
    return phrase.holds(better)
        && phrase.count() < tuning.nested() * better.count()
        && !phrase.inTitle
        && !vocabulary.isTerm(phrase);
  }

  private static List<KeyPhrase> phrases(List<Scored> kept) {
    List<KeyPhrase> phrases = new ArrayList<>();
    for (Scored s : kept) {
      double salience = s.score() / kept.get(0).score();
      phrases.add(
          new KeyPhrase(
              s.phrase().form(),
              List.copyOf(s.phrase().spans),
              salience,
              phrases.size() + 1,
              Math.min(0.9, 0.3 + 0.6 * salience),
              METHOD));
    }
    return List.copyOf(phrases);
  }
}
