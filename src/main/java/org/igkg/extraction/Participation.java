package org.igkg.extraction;

import java.util.Objects;
import org.igkg.source.Span;

/**
 * A person's part in the session.
 *
 * @param role id in {@code roles.csv}: {@code moderator}
 * @param evidence the words that give the part
 */
public record Participation(
    Mention person, String role, Span evidence, double confidence, String method)
    implements Finding {
  public Participation {
    if (person.kind() != Mention.Kind.PERSON) {
      throw new IllegalArgumentException("only a person takes part, not " + person.kind());
    }
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(evidence, "evidence");
    Confidence.check(confidence);
    Objects.requireNonNull(method, "method");
  }
}
