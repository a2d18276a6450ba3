package org.igkg.graph;

import java.util.Comparator;
import java.util.Objects;

/**
 * A rule of {@code ontology/shapes.ttl} that a graph breaks.
 *
 * @param focus IRI of the thing that breaks it
 * @param path IRI of the property at fault; empty when the rule is about the thing as a whole
 * @param message what is wrong, in a data editor's words
 * @param value the value at fault; empty when one is missing or there are too many
 */
public record Violation(String focus, String path, String message, String value)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focus)
          .thenComparing(Violation::path)
          .thenComparing(Violation::message)
          .thenComparing(Violation::value);

  public Violation {
    Objects.requireNonNull(focus, "focus");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** For example {@code …/id/meeting/igf-2031: A meeting belongs to exactly one forum.} */
  @Override
  public String toString() {
    return focus + ": " + message + (value.isEmpty() ? "" : " Found: " + value);
  }
}
