package org.igkg.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that mirrors sites, as {@code wget --mirror} leaves it: {@code HOST/PATH} or {@code
 * HOST/PATH?QUERY}; of {@code PATH/} it is {@code PATH/index.html}. The day of a file is its day of
 * retrieval.
 */
public final class Mirror implements Web {
  private static final String INDEX = "index.html";

  private final Path folder;

  public Mirror(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The addresses of all files, in order. */
  public List<URI> addresses() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> address(folder.relativize(file)).stream())
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<URI> address(Path file) {
    if (file.getNameCount() < 2 || !file.getName(0).toString().contains(".")) {
      return Optional.empty();
    }
    String path = file.toString().replace('\\', '/');
    String plain =
        path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    return Addresses.of("https://" + plain.replace("%", "%25").replace("#", "%23"));
  }

  @Override
  public boolean isOthers() {
    return false;
  }

  @Override
  public Instant retrieved(URI address, Instant now) {
    return file(address)
        .map(
            file -> {
              try {
                return Files.getLastModifiedTime(file).toInstant();
              } catch (IOException e) {
                return now;
              }
            })
        .orElse(now);
  }

  @Override
  public Answer get(URI address, Answer.Validators known) {
    Optional<Path> file = file(address);
    try {
      return file.isEmpty()
          ? new Answer.Refused(404, "is not in the mirror")
          : new Answer.Content(Files.readAllBytes(file.get()), "", "", Answer.Validators.NONE);
    } catch (IOException e) {
      return new Answer.Refused(0, "cannot be read: " + e.getMessage());
    }
  }

  /** Never outside of the folder, whatever the address and whatever a link in the folder. */
  private Optional<Path> file(URI address) {
    String query = address.getQuery() == null ? "" : "?" + address.getQuery();
    String path = Addresses.host(address) + address.getPath() + query;
    try {
      Path file = folder.resolve(path.endsWith("/") ? path + INDEX : path).normalize();
      boolean inside = file.startsWith(folder) && Files.isRegularFile(file);
      return inside && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }
}
