package org.igkg.ingest;

import java.util.List;
import java.util.Optional;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;

/**
 * What came of one file.
 *
 * @param path where the file lies
 * @param name of the document; the path when it could not be read
 * @param origin of its graph, where it is known: a key of all that the graph is made from
 */
public record DocumentOutcome(String path, String name, Outcome outcome, Optional<String> origin) {

  /** A document that stays out. */
  static DocumentOutcome rejected(String path, String name, List<Problem> problems) {
    return new DocumentOutcome(path, name, new Outcome.Rejected(problems), Optional.empty());
  }

  /** That the graph of this one is taken already by the file at {@code first}. */
  public Problem duplicateOf(String first) {
    return Problem.of(
        path,
        Code.DUPLICATE_NAME,
        "has the same key as " + first + ", which was taken; give it another file name");
  }

  /** The origin as it may be remembered: a document with a problem is made again and told again. */
  public Optional<String> lastingOrigin() {
    return origin.filter(key -> outcome.problems().isEmpty());
  }
}
