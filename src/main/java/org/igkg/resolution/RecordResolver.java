package org.igkg.resolution;

import org.igkg.extraction.Findings;
import org.igkg.record.MeetingRecord;

/** Decides whom and what the findings of one record name. */
public interface RecordResolver {
  ResolvedRecord resolve(MeetingRecord record, Findings findings);
}
