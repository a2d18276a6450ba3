package org.igkg.source;

import java.io.IOException;
import java.util.Optional;

/**
 * A file where it lies, and what lies beside it: on the disk of this machine or on another file
 * system, so that documents are read the same way from all of them.
 */
public interface PublishedFile {
  /** As reports print it; files are taken in the order of their paths. */
  String path();

  /** The last part of the path. */
  String name();

  /** The path without its last part: the same for all files of a folder. */
  String folder();

  /** What would lie in the same folder under another name. */
  PublishedFile beside(String name);

  /** Whether there is a file, and not a folder or nothing. */
  boolean exists() throws IOException;

  /** Why its bytes cannot be had, when that is known without asking for them. */
  Optional<Problem> obstacle() throws IOException;

  /** In bytes. */
  long size() throws IOException;

  byte[] bytes() throws IOException;
}
