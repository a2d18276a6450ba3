package org.igkg.authority;

/**
 * A verified link from one of our entries to the same or a similar thing elsewhere.
 *
 * @param id key of our entry
 * @param target IRI
 * @param match {@code exact}, {@code close}, {@code broad}, {@code narrow}, {@code related}
 * @param source where both were seen together
 */
public record Link(String id, String target, String match, String source) {}
