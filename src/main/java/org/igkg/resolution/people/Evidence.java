package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.List;
import org.igkg.resolution.people.Comparison.Side;
import org.igkg.resolution.people.Comparison.Verdict;

/**
 * What speaks for two being one, feature by feature. From {@value #SAME} up they are one, below
 * {@value #OPEN} they are two, in between nothing is decided.
 */
public final class Evidence {
  private static final double SAME = 0.85;
  private static final double OPEN = 0.5;

  private final List<String> features = new ArrayList<>();
  private double score;

  /**
   * @param weight less than 0 when it speaks against
   */
  public void add(String feature, double weight) {
    features.add(feature);
    score += weight;
  }

  /** Whatever else speaks for it, they are two. */
  void exclude(String feature) {
    features.add(feature);
    score = 0;
  }

  /** The sum, kept from 0 to 1 and to three digits. */
  public Comparison comparison(Side one, Side other) {
    double bounded = Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000.0;
    return new Comparison(one, other, bounded, verdict(bounded), features);
  }

  private static Verdict verdict(double score) {
    return score >= SAME ? Verdict.SAME : score >= OPEN ? Verdict.OPEN : Verdict.DIFFERENT;
  }
}
