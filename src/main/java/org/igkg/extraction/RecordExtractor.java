package org.igkg.extraction;

import org.igkg.record.MeetingRecord;

/** Finds in one record everything that the extractors can find. A pure function of the record. */
public interface RecordExtractor {
  Findings extract(MeetingRecord record);
}
