package org.igkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      List<String> found = FolderListing.of(folder, tree.filter(Files::isRegularFile)).documents();
      if (found.isEmpty()) {
        problems.add(FolderListing.noDocuments(folder.toString()));
      }
      found.forEach(name -> files.add(folder.resolve(name)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          Problem.of(folder.toString(), Code.UNREADABLE, "cannot be read: " + e.getMessage()));
    }
  }
}
