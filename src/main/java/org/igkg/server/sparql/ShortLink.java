package org.igkg.server.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A query as a code for an address: deflated (RFC 1950) with a dictionary of what our queries have
 * in common, in Base64 for addresses (RFC 4648, section 5). Nothing is stored, so a link works on
 * every server and never ends.
 */
final class ShortLink {
  /** Never changed: old links need it. Another dictionary gets another number. */
  private static final String VERSION = "1";

  private static final byte[] DICTIONARY = dictionary();
  private static final int LONGEST = 100_000;

  private ShortLink() {}

  /** {@code 1eJw…}; empty for a query too long for an address. */
  static Optional<String> code(String query) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(query.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      byte[] packed = new byte[4096];
      int length = deflater.deflate(packed);
      return deflater.finished()
          ? Optional.of(
              VERSION
                  + Base64.getUrlEncoder()
                      .withoutPadding()
                      .encodeToString(Arrays.copyOf(packed, length)))
          : Optional.empty();
    } finally {
      deflater.end();
    }
  }

  /** The query; nothing when the code is none of ours. */
  static Optional<String> query(String code) {
    if (!code.startsWith(VERSION)) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(code.substring(VERSION.length())));
      byte[] query = new byte[LONGEST];
      if (!code.startsWith(VERSION)
          || inflater.inflate(query) != 0
          || !inflater.needsDictionary()) {
        return Optional.empty();
      }
      inflater.setDictionary(DICTIONARY);
      int length = inflater.inflate(query);
      return inflater.finished()
          ? Optional.of(new String(query, 0, length, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (DataFormatException | IllegalArgumentException notOurs) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static byte[] dictionary() {
    String resource = "short-link-dictionary-" + VERSION + ".txt";
    try (InputStream in = ShortLink.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
