package org.igkg.extraction;

import java.util.Objects;
import java.util.Optional;
import org.igkg.source.Span;

/**
 * A person's tie to an organisation as the record states it.
 *
 * @param evidence the words that state it, both names included
 * @param post as said: {@code Chief Community Officer}
 */
public record Affiliation(
    Mention person,
    Mention organisation,
    Optional<String> post,
    Span evidence,
    double confidence,
    String method)
    implements Finding {
  public Affiliation {
    if (person.kind() != Mention.Kind.PERSON || organisation.kind() != Mention.Kind.ORGANISATION) {
      throw new IllegalArgumentException(
          "an affiliation ties a person to an organisation, not "
              + person.kind()
              + " to "
              + organisation.kind());
    }
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(evidence, "evidence");
    Confidence.check(confidence);
    Objects.requireNonNull(method, "method");
  }
}
