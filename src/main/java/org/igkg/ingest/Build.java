package org.igkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.igkg.source.Checksum;

/**
 * The build of the program that runs: two with one version number may still differ, as every
 * developer's do.
 */
final class Build {
  private static final String IN_JAR = "/!";

  private Build() {}

  /**
   * Of all classes and resources, the libraries too when they are in the program's jar; absent when
   * the program does not lie in files.
   */
  static Optional<String> checksum() {
    try {
      Path place = place();
      List<String> parts = Files.isDirectory(place) ? files(place) : entries(place);
      return Optional.of(
          Checksum.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // Without it every document is read again, which is slower and never wrong.
      return Optional.empty();
    }
  }

  /** The folder of the classes, or the jar: {@code nested:/program.jar/!BOOT-INF/classes/!/}. */
  private static Path place() throws URISyntaxException {
    CodeSource source = Build.class.getProtectionDomain().getCodeSource();
    URL location = source.getLocation();
    String path = location.toString();
    return path.contains(IN_JAR)
        ? Path.of(path.substring(path.indexOf(":/") + 1, path.indexOf(IN_JAR)))
        : Path.of(location.toURI());
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(e -> e.getName() + " " + e.getSize() + " " + e.getCrc())
          .sorted()
          .toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> checksum(folder, file))
          .sorted()
          .toList();
    }
  }

  private static String checksum(Path folder, Path file) {
    try {
      return folder.relativize(file) + " " + Checksum.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
