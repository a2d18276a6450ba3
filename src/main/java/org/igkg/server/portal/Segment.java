package org.igkg.server.portal;

/**
 * A part of a text as a page shows it.
 *
 * @param kind what is marked: {@code topic}, {@code person} and so on; empty for plain words
 * @param href where it leads; empty for nowhere
 */
record Segment(String text, String kind, String href) {
  static Segment plain(String text) {
    return new Segment(text, "", "");
  }

  /** Public for the page template. */
  public boolean isMarked() {
    return !kind.isEmpty();
  }
}
