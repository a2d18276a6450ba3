package org.igkg.derivation;

/** How often something is, per 10,000 words spoken. */
final class Rate {
  /**
   * Counts below this are called small: the National Center for Health Statistics of the United
   * States calls rates on fewer than 20 events unreliable (their standard error is above 23 %).
   */
  static final int SMALL_COUNT = 20;

  private static final double WORDS = 10_000;

  private Rate() {}

  /** 0 where nothing was said. */
  static double of(double count, int wordsSpoken) {
    return wordsSpoken == 0 ? 0 : count * WORDS / wordsSpoken;
  }

  static boolean isSmall(int count) {
    return count < SMALL_COUNT;
  }
}
