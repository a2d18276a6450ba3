package org.igkg.authority;

import java.util.List;

/**
 * A part in a session.
 *
 * @param id {@code online-moderator}
 * @param labelWords speaker labels that stand for it, in capitals
 * @param participation whether a person can take part in a session in this role; otherwise it only
 *     says what an unnamed voice is
 */
public record Role(
    String id,
    String label,
    String definition,
    List<String> labelWords,
    boolean participation,
    String source) {}
