package org.igkg.ingest;

/** Hears how far a run is; called from the thread that runs it. */
@FunctionalInterface
public interface Progress {
  /** Once for each document. */
  void done(int documents, int total);

  /**
   * When all documents are read and something begins that concerns all of them.
   *
   * @param what it is, for a reader: {@code counting topics by year and region}
   */
  default void step(String what) {}
}
