package org.igkg.source;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the files of one format. */
interface FormatReader {
  /**
   * The text of a file. What is wrong with the file is a result.
   *
   * @param bytes all of the file's
   * @throws IOException when the file cannot be read at all
   */
  Extraction read(Path path, byte[] bytes) throws IOException;
}
