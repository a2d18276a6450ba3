package org.igkg.store;

import java.io.IOException;
import java.util.Optional;

/** What a change that failed is to be told as. */
final class WriteFailure {
  private WriteFailure() {}

  /**
   * The exception itself, or one that tells what to do where the disk is to blame.
   *
   * @param store as messages name it
   */
  static RuntimeException of(Throwable e, Object store) {
    Optional<String> disk = disk(e);
    if (disk.isEmpty() && e instanceof RuntimeException other) {
      return other;
    }
    return new StoreException(
        store
            + ": the change could not be written ("
            + disk.orElse(e.getMessage())
            + "); what was there before is kept. Make room on its disk, then do it again",
        e);
  }

  /** What the disk said; a mapped file that cannot grow is an error of the virtual machine. */
  private static Optional<String> disk(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof InternalError) {
        return Optional.of(String.valueOf(cause.getMessage()));
      }
    }
    return Optional.empty();
  }
}
