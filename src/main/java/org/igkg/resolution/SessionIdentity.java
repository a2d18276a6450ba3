package org.igkg.resolution;

import java.util.Optional;
import org.igkg.record.SessionFacts;

/**
 * Which session of which meeting a record (or a section of a summary) is about.
 *
 * @param meeting id of the meeting: {@code igf-2024}
 * @param key key of the session within the meeting: {@code day-0-event-58}; never depends on the
 *     order of documents
 * @param section number of the summary's section that reports on it; empty for a transcript
 */
public record SessionIdentity(
    String meeting, String key, SessionFacts facts, Optional<Integer> section) {}
