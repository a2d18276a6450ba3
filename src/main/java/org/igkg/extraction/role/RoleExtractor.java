package org.igkg.extraction.role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.igkg.authority.Authorities;
import org.igkg.authority.SessionType;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Participation;
import org.igkg.record.MeetingRecord;

/**
 * Who has which part in the session: by the label, by what is said of somebody ({@code our
 * rapporteur, X}), by what a speaker says of themselves ({@code I will moderate}), by who gives the
 * floor, and by who is introduced as a speaker.
 */
public final class RoleExtractor {
  private final Set<String> withoutPanel;

  public RoleExtractor(Authorities authorities) {
    withoutPanel =
        authorities.sessionTypes().values().stream()
            .filter(type -> type.ceremony() || type.preparatory())
            .map(SessionType::id)
            .collect(Collectors.toSet());
  }

  /** All parts of the record; each person has each part once, with its first evidence. */
  public List<Participation> extract(
      AnalysedRecord record, List<Mention> mentions, List<Affiliation> affiliations) {
    Parts parts = new Parts();
    StatedParts.read(record, mentions, parts);
    FloorGiver.read(record, mentions, parts);
    if (hasPanel(record.record())) {
      PanelParts.read(record, mentions, affiliations, parts);
    }
    return parts.all();
  }

  /** Ceremonies have speeches, consultations and the meetings of a group have members. */
  private boolean hasPanel(MeetingRecord record) {
    return !(record instanceof MeetingRecord.Transcript transcript)
        || transcript.facts().type().filter(withoutPanel::contains).isEmpty();
  }
}
