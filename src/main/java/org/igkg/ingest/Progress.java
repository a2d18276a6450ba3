package org.igkg.ingest;

/** Hears how far a run is; called from the thread that runs it, once for each document. */
@FunctionalInterface
public interface Progress {
  void done(int documents, int total);
}
