package org.igkg.source;

import java.util.Objects;
import org.igkg.source.Problem.Code;

/** A problem of a document whose name the finder does not know. */
record Notice(Code code, String message) {
  Notice {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  Problem of(String document) {
    return Problem.of(document, code, message);
  }
}
