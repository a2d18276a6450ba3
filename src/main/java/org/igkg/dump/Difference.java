package org.igkg.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What changed between two sorted N-Quads files, zipped or not, as RDF Patch
 * (https://afs.github.io/rdf-patch/): {@code D} before a quad that is gone, {@code A} before one
 * that is new. Both are read once, side by side.
 *
 * @param deleted how many quads are gone
 * @param added how many are new
 */
public record Difference(long deleted, long added) {

  /**
   * Writes the patch and returns the counts.
   *
   * @throws IOException also when a file is not sorted: it is no export of ours
   */
  public static Difference write(Path before, Path after, Appendable out) throws IOException {
    try (Lines old = new Lines(before);
        Lines now = new Lines(after)) {
      return write(old, now, out);
    }
  }

  private static Difference write(Lines old, Lines now, Appendable out) throws IOException {
    long deleted = 0;
    long added = 0;
    out.append("TX .\n");
    while (old.line.isPresent() || now.line.isPresent()) {
      int order = order(old.line, now.line);
      if (order < 0) {
        out.append("D ").append(old.line.orElseThrow()).append('\n');
        deleted++;
      } else if (order > 0) {
        out.append("A ").append(now.line.orElseThrow()).append('\n');
        added++;
      }
      if (order <= 0) {
        old.advance();
      }
      if (order >= 0) {
        now.advance();
      }
    }
    out.append("TC .\n");
    return new Difference(deleted, added);
  }

  /** A file that has ended comes after all lines. */
  private static int order(Optional<String> old, Optional<String> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return old.isEmpty() ? 1 : -1;
    }
    return old.get().compareTo(now.get());
  }

  private static final class Lines implements AutoCloseable {
    private final Path file;
    private final BufferedReader reader;
    private Optional<String> line = Optional.empty();

    Lines(Path file) throws IOException {
      this.file = file;
      reader =
          new BufferedReader(new InputStreamReader(ZippedOrNot.open(file), StandardCharsets.UTF_8));
      advance();
    }

    void advance() throws IOException {
      Optional<String> next = Optional.ofNullable(reader.readLine());
      if (next.isPresent() && line.isPresent() && next.get().compareTo(line.get()) < 0) {
        throw new IOException(file + ": not sorted; compare files that igkg export has written");
      }
      line = next;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
