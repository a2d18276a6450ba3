package org.igkg.source;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a data editor should know about one document. Bad input is a result, not an exception:
 * readers and validators return problems beside their output and carry on.
 *
 * @param document file name, or the path as it was given when nothing could be read
 * @param span where in the normalised text, when the problem has a place
 * @param message what is wrong and what to do next, in one sentence
 */
public record Problem(String document, Optional<Span> span, Code code, String message) {

  /** Whether the document is kept out of the graph by its problem. */
  public enum Severity {
    /** The document is not in the graph because of this. */
    REFUSED,
    /** The document is in the graph; an editor may want to look. */
    NOTICE
  }

  /** What kind of problem; the name in kebab-case is what reports print. */
  public enum Code {
    NOT_FOUND(Severity.REFUSED),
    UNREADABLE(Severity.REFUSED),
    EMPTY_DOCUMENT(Severity.REFUSED),
    BINARY_DOCUMENT(Severity.REFUSED),
    UNSUPPORTED_FORMAT(Severity.REFUSED),
    TOO_LARGE(Severity.REFUSED),
    DAMAGED_DOCUMENT(Severity.REFUSED),
    PROTECTED_DOCUMENT(Severity.REFUSED),
    DUPLICATE_NAME(Severity.REFUSED),
    NO_DOCUMENTS(Severity.REFUSED),
    UNKNOWN_GRAPH(Severity.REFUSED),
    SHAPE_VIOLATION(Severity.REFUSED),
    EXTRACTION_FAILED(Severity.REFUSED),
    NO_MEETING_RECORD(Severity.NOTICE),
    SESSION_UNKNOWN(Severity.NOTICE),
    CONFLICTING_EVIDENCE(Severity.NOTICE),
    DUPLICATE_SPEECH(Severity.NOTICE),
    UNKNOWN_CONSTRUCT(Severity.NOTICE),
    WRONG_ENDING(Severity.NOTICE),
    REPAIRED_TEXT(Severity.NOTICE),
    UNREADABLE_SIDECAR(Severity.NOTICE),
    STALE_CORRECTION(Severity.NOTICE);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    public Severity severity() {
      return severity;
    }

    /** For example {@code empty-document}. */
    public String printed() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Problem {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** A problem of the document as a whole. */
  public static Problem of(String document, Code code, String message) {
    return new Problem(document, Optional.empty(), code, message);
  }

  /** For example {@code notes.txt: empty-document: the file has no text}. */
  @Override
  public String toString() {
    return document
        + span.map(s -> " [" + s.start() + ", " + s.end() + ")").orElse("")
        + ": "
        + code.printed()
        + ": "
        + message;
  }
}
