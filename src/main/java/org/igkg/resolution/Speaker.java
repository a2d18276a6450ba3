package org.igkg.resolution;

/**
 * Who spoke a turn, as far as the record tells.
 *
 * @param confidence 0–1
 * @param method {@code speaker-label}, {@code self-introduction}
 */
public record Speaker(Resolution resolution, double confidence, String method) {}
