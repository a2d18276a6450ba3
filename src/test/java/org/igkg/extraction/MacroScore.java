package org.igkg.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** F1 per document and its mean; a document with nothing wanted and nothing found is left out. */
public final class MacroScore {
  private final List<Double> scores = new ArrayList<>();

  public void add(Set<String> wanted, Set<String> found) {
    if (wanted.isEmpty() && found.isEmpty()) {
      return;
    }
    Set<String> hit = new HashSet<>(wanted);
    hit.retainAll(found);
    scores.add(hit.isEmpty() ? 0 : 2.0 * hit.size() / (wanted.size() + found.size()));
  }

  public double mean() {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
