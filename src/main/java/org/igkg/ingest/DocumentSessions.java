package org.igkg.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igkg.extraction.Findings;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.SessionFacts;
import org.igkg.resolution.RecordResolver;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.resolution.SessionIdentity;

/** Names nobody: each transcript is the record of a session that has the document's own key. */
final class DocumentSessions implements RecordResolver {
  @Override
  public ResolvedRecord resolve(MeetingRecord record, Findings findings) {
    Optional<SessionIdentity> session =
        record instanceof Transcript transcript
            ? Optional.of(session(transcript))
            : Optional.empty();
    return new ResolvedRecord(
        record,
        findings,
        session.map(SessionIdentity::meeting),
        session.stream().toList(),
        Map.of(),
        new TreeMap<>());
  }

  private static SessionIdentity session(Transcript transcript) {
    SessionFacts facts = transcript.facts();
    String meeting = facts.forum().orElse("unknown") + facts.year().map(y -> "-" + y).orElse("");
    return new SessionIdentity(meeting, transcript.document().key(), facts, Optional.empty());
  }
}
