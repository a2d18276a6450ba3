package org.igkg.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files that may be zipped, whatever their names say. */
final class ZippedOrNot {
  /** The first byte of every gzip stream (RFC 1952); no RDF begins with it. */
  private static final int GZIP = 0x1f;

  private ZippedOrNot() {}

  static InputStream open(Path file) throws IOException {
    try (InputStream start = Files.newInputStream(file)) {
      if (start.read() != GZIP) {
        return Files.newInputStream(file);
      }
    }
    return new GZIPInputStream(Files.newInputStream(file), 1 << 16);
  }
}
