package org.igkg.extraction.keyphrase;

/** How much a phrase tells of its record: from 0 on, higher is better. */
final class PhraseScore {
  /** Where it is held or where people come from is seldom what a session is about. */
  private static final double PLACE_NAME = 0.2;

  private final PhraseVocabulary vocabulary;
  private final SpokenWords spoken;
  private final Tuning tuning;

  PhraseScore(PhraseVocabulary vocabulary, SpokenWords spoken, Tuning tuning) {
    this.vocabulary = vocabulary;
    this.spoken = spoken;
    this.tuning = tuning;
  }

  /** 0 for a mere name. */
  double of(Candidate phrase) {
    if (isMereName(phrase)) {
      return 0;
    }
    double score = Math.pow(phrase.count(), tuning.repeat());
    score *= Math.pow(rarity(phrase), tuning.rarity());
    score *= length(phrase) * known(phrase) * place(phrase);
    return vocabulary.namesAPlace(phrase) ? score * PLACE_NAME : score;
  }

  private boolean isMereName(Candidate phrase) {
    return !vocabulary.isTerm(phrase)
        && !phrase.inTitle
        && phrase.isName()
        && vocabulary.kin(phrase) == 0;
  }

  private double rarity(Candidate phrase) {
    return phrase.words.stream()
        .filter(w -> !w.equals("of"))
        .mapToDouble(spoken::weight)
        .average()
        .orElse(0);
  }

  private double length(Candidate phrase) {
    return switch (phrase.words.size()) {
      case 1 -> 1;
      case 2 -> tuning.two();
      default -> tuning.three();
    };
  }

  private double known(Candidate phrase) {
    return vocabulary.isTerm(phrase)
        ? 1 + (tuning.topic() - 1) * vocabulary.weight(phrase)
        : 1 + (tuning.kin() - 1) * vocabulary.kin(phrase);
  }

  private double place(Candidate phrase) {
    return (phrase.inTitle ? tuning.title() : 1) * (phrase.announced ? tuning.announced() : 1);
  }
}
