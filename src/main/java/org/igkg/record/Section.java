package org.igkg.record;

import java.util.Optional;
import org.igkg.source.Span;

/**
 * A part of a Chair's summary under its own heading.
 *
 * @param number from 1, in the order of the document
 * @param heading the heading's words
 * @param sessionType id in {@code session-types.csv} when the heading names a session that the
 *     section reports on; empty for headings such as "Preparation"
 */
public record Section(int number, Span heading, String title, Optional<String> sessionType) {}
