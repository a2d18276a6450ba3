package org.igkg.source;

import java.io.IOException;

/** Reads the files of one format, wherever they lie. */
interface FormatReader {
  /**
   * The text of a file. What is wrong with the file is a result.
   *
   * @param bytes all of the file's
   * @throws IOException when the file cannot be read at all
   */
  Extraction read(byte[] bytes) throws IOException;
}
