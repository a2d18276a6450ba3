package org.igkg.ingest;

import java.util.Comparator;
import java.util.List;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Severity;

/**
 * What a run did.
 *
 * @param ingested documents whose graphs were written
 * @param unchanged documents whose graphs were in the store already, the same triple for triple
 * @param refused documents that were kept out
 * @param problems by document
 */
public record IngestReport(int ingested, int unchanged, int refused, List<Problem> problems) {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::document)
          .thenComparing(Problem::code)
          .thenComparing(p -> p.span().map(s -> s.start()).orElse(-1))
          .thenComparing(Problem::message);

  public IngestReport {
    problems = problems.stream().sorted(ORDER).toList();
  }

  /** Whether something that was named is not in the graph. */
  public boolean hasRefusals() {
    return problems.stream().anyMatch(p -> p.code().severity() == Severity.REFUSED);
  }
}
