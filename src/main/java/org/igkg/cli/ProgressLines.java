package org.igkg.cli;

import java.io.PrintStream;
import org.igkg.ingest.Progress;

/** One line for every 25 documents of a long run. */
record ProgressLines(PrintStream err) implements Progress {
  private static final int EVERY = 25;

  @Override
  public void done(int documents, int total) {
    if (total > EVERY && (documents % EVERY == 0 || documents == total)) {
      err.println(documents + " of " + total + " documents");
    }
  }
}
