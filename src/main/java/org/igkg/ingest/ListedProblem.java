package org.igkg.ingest;

import java.util.Objects;
import org.igkg.source.Problem;

/** A problem of a folder or a list beside documents, which no single document has. */
public record ListedProblem(Problem problem) implements ListingLine {
  public ListedProblem {
    Objects.requireNonNull(problem, "problem");
  }
}
