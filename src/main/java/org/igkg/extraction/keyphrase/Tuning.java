package org.igkg.extraction.keyphrase;

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
 * @param fewest number of phrases that are taken however far they fall behind the best: no session
 *     is about one thing only
 * @param most number of phrases
 * @param least share of the best score that a phrase beyond the fewest has
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
    int fewest,
    int most,
    double least) {
  static final Tuning DEFAULT = new Tuning(0.4, 3, 9, 1.8, 3, 0.3, 0.4, 1.5, 2.2, 2, 10, 0.2);
}
