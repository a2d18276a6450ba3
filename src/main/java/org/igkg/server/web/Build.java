package org.igkg.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, as its build wrote it down. */
public final class Build {
  private static final String RESOURCE = "/igkg-version.txt";

  private Build() {}

  /** For example {@code 0.1.0}. */
  public static String version() {
    try (InputStream in = Build.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
