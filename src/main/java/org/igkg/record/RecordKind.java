package org.igkg.record;

import java.util.Locale;

/** The finer kind of a document; only transcripts and summaries are records of a session. */
public enum RecordKind {
  TRANSCRIPT,
  CHAIRS_SUMMARY,
  /** A session as planned: its organisers, speakers and purpose. */
  PROPOSAL,
  /** What an organiser wrote about a session after it was held. */
  REPORT,
  /** A page that lists many sessions. */
  PROGRAMME,
  OTHER;

  /** For example {@code chairs-summary}. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
