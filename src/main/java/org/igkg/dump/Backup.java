package org.igkg.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.Quad;
import org.igkg.store.GraphStore;

/** A whole store in one file and back. */
public final class Backup {
  private static final String CHECKSUM = ".sha256";

  private Backup() {}

  /**
   * Writes sorted N-Quads, zipped, and the checksum as {@code sha256sum} does. What has the file's
   * name is replaced when all is on the disk.
   *
   * @return the number of quads
   */
  public static long write(GraphStore store, Path file) throws IOException {
    try (NewFiles files = new NewFiles()) {
      Path part = files.part(file);
      long quads;
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
        quads = store.exportNQuads(out);
      }
      String line = Checksums.sha256(part) + "  " + file.getFileName() + "\n";
      Files.writeString(files.part(checksum(file)), line);
      files.take(checksum(file));
      return quads;
    }
  }

  /**
   * Whether there is a checksum, which then fits.
   *
   * @throws IOException when it does not
   */
  public static boolean requireWhole(Path file) throws IOException {
    Optional<String> stated = stated(file);
    if (stated.isPresent() && !stated.get().equals(Checksums.sha256(file))) {
      throw new IOException(
          file + ": is not what its checksum says; it is damaged, take another copy");
    }
    return stated.isPresent();
  }

  /**
   * Reads a file into an empty store, all or nothing.
   *
   * @return the number of quads
   * @throws IOException when it cannot be read to its end
   */
  public static long read(Path file, GraphStore store) throws IOException {
    try (InputStream in = ZippedOrNot.open(file)) {
      return store.load(new Whole(file, AsyncParser.asyncParseQuads(in, Lang.NQUADS, "urn:none:")));
    } catch (Unreadable e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Quads of a file; an error ends the reading, so that nothing of it is stored. */
  private record Whole(Path file, Iterator<Quad> quads) implements Iterator<Quad> {
    @Override
    public boolean hasNext() {
      try {
        return quads.hasNext();
      } catch (RuntimeException e) {
        throw new Unreadable(file, e);
      }
    }

    @Override
    public Quad next() {
      return quads.next();
    }
  }

  /** Without its cause, which is a fault of the file and not of the store that reads it. */
  private static final class Unreadable extends RuntimeException {
    Unreadable(Path file, RuntimeException e) {
      super(file + ": cannot be read to its end: " + e.getMessage());
    }
  }

  private static Path checksum(Path file) {
    return file.resolveSibling(file.getFileName() + CHECKSUM);
  }

  private static Optional<String> stated(Path file) throws IOException {
    for (Path sums :
        new Path[] {checksum(file), file.toAbsolutePath().resolveSibling(Dumps.CHECKSUMS)}) {
      if (Files.isRegularFile(sums)) {
        try (Stream<String> lines = Files.lines(sums)) {
          Optional<String> found =
              lines
                  .map(line -> line.split("\\s+\\*?", 2))
                  .filter(l -> l.length == 2 && l[1].equals(String.valueOf(file.getFileName())))
                  .map(l -> l[0])
                  .findFirst();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }
}
