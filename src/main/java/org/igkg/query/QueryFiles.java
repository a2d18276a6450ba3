package org.igkg.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The query files packed into the program. A jar within a jar cannot be listed like a folder, so
 * {@code index.txt} names them.
 */
final class QueryFiles {
  private final String folder;

  /**
   * @param folder on the class path, {@code /queries/}
   */
  QueryFiles(String folder) {
    this.folder = folder;
  }

  List<String> names() {
    return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  String text(String name) {
    return read(name + ".rq");
  }

  private String read(String file) {
    try (InputStream in = QueryFiles.class.getResourceAsStream(folder + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such query file: " + folder + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + file, e);
    }
  }
}
