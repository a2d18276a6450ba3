package org.igkg.source;

/** What came of reading one path. */
public sealed interface ReadOutcome {

  /** The document as published. */
  record Read(SourceDocument document) implements ReadOutcome {}

  /** Why there is no document; the problem's severity is refused. */
  record Refused(Problem problem) implements ReadOutcome {}
}
