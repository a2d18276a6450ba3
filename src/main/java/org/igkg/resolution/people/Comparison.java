package org.igkg.resolution.people;

import java.util.List;
import java.util.Locale;

/**
 * Two people of different documents, weighed against each other.
 *
 * @param one name and key as a document has them; {@code other} likewise
 * @param score 0–1, how much speaks for one person
 * @param features what spoke for and against it, in kebab-case
 */
public record Comparison(
    Side one, Side other, double score, Verdict verdict, List<String> features) {

  /** What a comparison comes to. */
  public enum Verdict {
    SAME,
    OPEN,
    DIFFERENT;

    /** {@code same}, {@code open}, {@code different}. */
    public String printed() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One of the two.
   *
   * @param name as printed in the earliest document
   * @param appearance stands for all that were known to be the same before
   */
  public record Side(String name, Appearance.Id appearance) {}

  public Comparison {
    features = List.copyOf(features);
  }
}
