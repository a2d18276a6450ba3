package org.igkg.source;

import java.util.List;

/** What came of reading one path. */
public sealed interface ReadOutcome {

  /**
   * The document as published.
   *
   * @param offsets from the document's text back to the published characters
   * @param notices what was repaired, or is odd; none keeps the document out
   */
  record Read(SourceDocument document, OffsetMap offsets, List<Problem> notices)
      implements ReadOutcome {
    public Read {
      notices = List.copyOf(notices);
    }
  }

  /** Why there is no document; the problem's severity is refused. */
  record Refused(Problem problem) implements ReadOutcome {}
}
