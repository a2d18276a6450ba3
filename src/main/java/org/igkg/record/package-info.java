/**
 * Source document to meeting record: which kind it is, which session it belongs to, which turns or
 * passages it has.
 *
 * <p>Read in this order: {@link org.igkg.record.MeetingRecord}, {@link org.igkg.record.Turn},
 * {@link org.igkg.record.SpeakerLabel}, {@link org.igkg.record.SessionFacts}, {@link
 * org.igkg.record.RecordReader}. Knows what the captioners' conventions mean, not who anybody is.
 */
@NullMarked
package org.igkg.record;

import org.jspecify.annotations.NullMarked;
