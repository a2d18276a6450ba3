package org.igkg.extraction.role;

import java.util.List;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Participation;

/**
 * Who has which part in the session: by the label, by what is said of somebody ({@code our
 * rapporteur, X}), by what a speaker says of themselves ({@code I will moderate}), by who gives the
 * floor, and by who is introduced as a speaker.
 */
public final class RoleExtractor {
  /** All parts of the record; each person has each part once, with its first evidence. */
  public List<Participation> extract(
      AnalysedRecord record, List<Mention> mentions, List<Affiliation> affiliations) {
    Parts parts = new Parts();
    StatedParts.read(record, mentions, parts);
    FloorGiver.read(record, mentions, parts);
    PanelParts.read(record, mentions, affiliations, parts);
    return parts.all();
  }
}
