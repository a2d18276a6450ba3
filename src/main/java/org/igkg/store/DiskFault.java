package org.igkg.store;

import java.io.IOException;
import java.util.Optional;

/** Errors of the disk among the causes of an exception. */
final class DiskFault {
  private DiskFault() {}

  /** What the disk said; empty when something else went wrong. */
  static Optional<String> in(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return Optional.of(String.valueOf(cause.getMessage()));
      }
    }
    return Optional.empty();
  }
}
