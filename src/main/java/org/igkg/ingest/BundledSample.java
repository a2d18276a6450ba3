package org.igkg.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The documents that come with the program, in a temporary folder for as long as this is open.
 *
 * <p>A jar within a jar cannot be listed like a folder, so {@code sample-index.txt} names them. It
 * stands beside the folder, which can then be ingested like any other folder.
 */
public final class BundledSample implements AutoCloseable {
  private static final String FOLDER = "/sample/";
  private static final String INDEX = "/sample-index.txt";

  private final Path folder;
  private final List<String> names;

  private BundledSample(Path folder, List<String> names) {
    this.folder = folder;
    this.names = names;
  }

  /** Copies the documents out of the program. */
  public static BundledSample unpack() throws IOException {
    String index = new String(read(INDEX), StandardCharsets.UTF_8);
    BundledSample sample =
        new BundledSample(
            Files.createTempDirectory("igkg-sample"),
            index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    for (String name : sample.names) {
      Files.write(sample.folder.resolve(name), read(FOLDER + name));
    }
    return sample;
  }

  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = BundledSample.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
