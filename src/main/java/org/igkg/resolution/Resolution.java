package org.igkg.resolution;

import java.util.List;
import java.util.Optional;

/**
 * The answer to "what do these words name?". A failed resolution is an answer too, and is stored.
 */
public sealed interface Resolution {
  /**
   * Decided.
   *
   * @param score 0–1
   * @param features what spoke for it, in kebab-case: {@code authority-alias}, {@code
   *     same-document}
   */
  record Resolved(Entity entity, double score, List<String> features) implements Resolution {
    public Resolved {
      features = List.copyOf(features);
    }
  }

  /** More than one fits and nothing tells them apart. */
  record Ambiguous(List<Entity> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Nothing fits: the printed form is all there is. */
  record Unresolved() implements Resolution {}

  /** The entity, when there is exactly one. */
  default Optional<Entity> decided() {
    return this instanceof Resolved resolved ? Optional.of(resolved.entity()) : Optional.empty();
  }
}
