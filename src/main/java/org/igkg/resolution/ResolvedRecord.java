package org.igkg.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord;

/**
 * A record with its findings and what they name: everything that one document's graph is made of.
 *
 * @param meeting id of the meeting the record belongs to, when it can be told
 * @param sessions one for a transcript, one for each reported session of a summary, none otherwise
 * @param entities what each mention of {@code findings} names; every mention of the findings (those
 *     inside affiliations and participations too) is a key
 * @param speakers by the order number of the turn; turns whose voice nobody names are left out
 */
public record ResolvedRecord(
    MeetingRecord record,
    Findings findings,
    Optional<String> meeting,
    List<SessionIdentity> sessions,
    Map<Mention, Resolution> entities,
    SortedMap<Integer, Speaker> speakers) {
  public ResolvedRecord {
    sessions = List.copyOf(sessions);
    entities = Map.copyOf(entities);
  }

  /** The resolution of a mention of this record. */
  public Resolution of(Mention mention) {
    Resolution resolution = entities.get(mention);
    if (resolution == null) {
      throw new IllegalArgumentException("not a mention of this record: " + mention);
    }
    return resolution;
  }
}
