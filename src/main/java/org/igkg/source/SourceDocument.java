package org.igkg.source;

import java.util.Objects;

/**
 * One published text, before any reading of what it says.
 *
 * @param fileName the name it was published or saved under, with its ending
 * @param key stable key of the document and of its named graph: the slug of the file name
 * @param mediaType IANA media type of the bytes, for example {@code text/plain}
 * @param sha256 checksum of the bytes, 64 lower-case hexadecimal digits
 * @param text the normalised text: every offset of every finding counts in it. Line ends are {@code
 *     \n}, no-break spaces are spaces, control characters and byte order marks are gone; everything
 *     else stands as it was published
 * @param sidecar what stands beside the file: address, title, day of retrieval
 */
public record SourceDocument(
    String fileName, String key, String mediaType, String sha256, String text, Sidecar sidecar) {
  public SourceDocument {
    Objects.requireNonNull(sidecar, "sidecar");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
    if (fileName.isBlank() || key.isBlank()) {
      throw new IllegalArgumentException(
          "a document needs a name and a key: '" + fileName + "', '" + key + "'");
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
    }
  }

  /** A document with nothing beside it. */
  public SourceDocument(String fileName, String key, String mediaType, String sha256, String text) {
    this(fileName, key, mediaType, sha256, text, Sidecar.NONE);
  }

  public Span span() {
    return new Span(0, text.length());
  }
}
