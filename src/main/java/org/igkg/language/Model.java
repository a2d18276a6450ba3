package org.igkg.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.igkg.source.Checksum;

/** A model file on the class path, read once, with the checksum of its bytes. */
record Model<T>(String name, String sha256, T value) {

  /** Turns the bytes of a model into its object. */
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads a model from a Maven artifact.
   *
   * @throws IllegalStateException when the artifact is not on the class path
   */
  static <T> Model<T> load(String name, Reader<T> reader) {
    try (InputStream in = Model.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      byte[] bytes = in.readAllBytes();
      T value = reader.read(new ByteArrayInputStream(bytes));
      return new Model<>(name, Checksum.sha256(bytes), value);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + name, e);
    }
  }
}
