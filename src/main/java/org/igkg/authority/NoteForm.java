package org.igkg.authority;

/**
 * The words of a captioner's remark, by which a short bracket is known to be one.
 *
 * @param category what it tells of: applause, audio-bad, not-heard, show ...
 * @param words in lower case, without brackets and full stop
 */
public record NoteForm(String category, String words, Match match, String source) {

  /** Where in the bracket the words must stand. */
  public enum Match {
    /** They are all of it. */
    WHOLE,
    /** It begins with them. */
    START,
    /** It holds them somewhere. */
    ANY
  }
}
