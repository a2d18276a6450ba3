package org.igkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;

/**
 * The documents that paths name, in the order of their paths however they were given.
 *
 * @param paths each file once
 * @param problems paths that name nothing
 */
record DocumentFiles(List<Path> paths, List<Problem> problems) {
  /** Notes that people keep beside documents; named alone they are read like any other file. */
  private static final Set<String> SIDECAR_ENDINGS = Set.of("md", "json", "csv", "sha256");

  private static final String PARTS = "_files";
  private static final Set<String> PAGE_ENDINGS = Set.of(".html", ".htm");

  /** A file is a document; a folder holds some, at any depth, hidden files left out. */
  static DocumentFiles of(List<Path> given) {
    Set<Path> files = new TreeSet<>(Comparator.comparing(Path::toString));
    List<Problem> problems = new ArrayList<>();
    for (Path path : given) {
      Path plain = path.normalize();
      if (Files.isDirectory(plain)) {
        addFolder(plain, files, problems);
      } else {
        files.add(plain);
      }
    }
    return new DocumentFiles(List.copyOf(files), List.copyOf(problems));
  }

  private static void addFolder(Path folder, Set<Path> files, List<Problem> problems) {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> found = tree.filter(path -> isDocument(folder, path)).toList();
      if (found.isEmpty()) {
        problems.add(
            Problem.of(
                folder.toString(),
                Code.NO_DOCUMENTS,
                "this folder has no documents; name one that holds texts, web pages, Word or PDF files"));
      }
      files.addAll(found);
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          Problem.of(folder.toString(), Code.UNREADABLE, "cannot be read: " + e.getMessage()));
    }
  }

  private static boolean isDocument(Path folder, Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path)
        && !isHidden(folder, path)
        && !isSidecar(name)
        && !isPartOfPage(folder, path);
  }

  private static boolean isHidden(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a browser saved the file with a page: in {@code page_files} beside {@code page.html}.
   */
  private static boolean isPartOfPage(Path folder, Path path) {
    for (Path in = path.getParent(); !in.equals(folder); in = in.getParent()) {
      String name = in.getFileName().toString();
      if (name.endsWith(PARTS) && isPage(in, name.substring(0, name.length() - PARTS.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPage(Path parts, String name) {
    return PAGE_ENDINGS.stream().anyMatch(e -> Files.exists(parts.resolveSibling(name + e)));
  }

  private static boolean isSidecar(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("readme")
        || SIDECAR_ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1));
  }
}
