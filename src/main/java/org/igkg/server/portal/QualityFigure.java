package org.igkg.server.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How well a kind of finding agrees with human annotations.
 *
 * @param collection of annotated documents
 * @param field as {@code igkg evaluate} names it
 * @param score from 0 to 1, three decimals
 * @param documents it was measured on; of speaker labels, the labels
 */
record QualityFigure(String collection, String field, String score, String documents) {
  private static final String RESOURCE = "/quality.csv";

  /** As measured before the release, in the order of the file. */
  static List<QualityFigure> all() {
    try (InputStream in = QualityFigure.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(cells -> new QualityFigure(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
