package org.igkg.cli;

import org.igkg.ingest.IngestReport;

/** The counts of a run in one line. */
final class ReportLine {
  private ReportLine() {}

  /** {@code 12 documents ingested, 3 unchanged, 1 refused}. */
  static String of(IngestReport report) {
    return report.ingested()
        + (report.ingested() == 1 ? " document" : " documents")
        + " ingested, "
        + report.unchanged()
        + " unchanged, "
        + report.refused()
        + " refused";
  }
}
