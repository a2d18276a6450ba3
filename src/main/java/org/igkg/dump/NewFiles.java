package org.igkg.dump;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that take their places together, when the disk has all of them: whenever the process ends,
 * what has a file's name is the old one or the new one, never a part. Until then each lies beside
 * its place as {@code .NAME.part}; what a killed process left there is overwritten by the next.
 */
public final class NewFiles implements AutoCloseable {
  private final Map<Path, Path> parts = new LinkedHashMap<>();

  /** Where to write what is to become {@code place}; its folder must be there. */
  public Path part(Path place) {
    Path part = place.resolveSibling("." + place.getFileName() + ".part");
    parts.put(place, part);
    return part;
  }

  /**
   * Puts the files in their places, in the order in which they were named.
   *
   * @param outdated files that speak of the ones that are replaced, such as checksums: gone before
   *     the first takes its place, so that for a moment there are none rather than wrong ones
   */
  public void take(Path... outdated) throws IOException {
    for (Path part : parts.values()) {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    for (Path old : outdated) {
      Files.deleteIfExists(old);
    }
    for (Map.Entry<Path, Path> file : parts.entrySet()) {
      Files.move(
          file.getValue(),
          file.getKey(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
    parts.clear();
  }

  /** Deletes what was not taken. */
  @Override
  public void close() throws IOException {
    for (Path part : parts.values()) {
      Files.deleteIfExists(part);
    }
  }
}
