package org.igkg.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;

/**
 * The files of a folder at any depth, on whatever file system, and which of them are documents: not
 * hidden ones, notes beside documents or the parts of a saved page.
 *
 * @param files their paths within the folder, the parts separated by slashes
 */
public record FolderListing(Set<String> files) {
  /** Notes that people keep beside documents; named alone they are read like any other file. */
  private static final Set<String> SIDECAR_ENDINGS = Set.of("md", "json", "csv", "sha256");

  private static final String PARTS = "_files/";
  private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm");

  /** Files in a folder of this machine. */
  public static FolderListing of(Path folder, Stream<Path> files) {
    return new FolderListing(
        files
            .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
            .collect(Collectors.toSet()));
  }

  public FolderListing {
    files = Set.copyOf(files);
  }

  /** Those that are documents, in order. */
  public List<String> documents() {
    return new TreeSet<>(files)
        .stream()
            .filter(file -> !isHidden(file) && !isSidecar(file) && !isPartOfPage(file))
            .toList();
  }

  /** That a folder has none. */
  public static Problem noDocuments(String folder) {
    return Problem.of(
        folder,
        Code.NO_DOCUMENTS,
        "this folder has no documents; name one that holds texts, web pages, Word or PDF files");
  }

  private static boolean isHidden(String file) {
    return file.startsWith(".") || file.contains("/.");
  }

  /**
   * Whether a browser saved the file with a page: in {@code page_files} beside {@code page.html}.
   */
  private boolean isPartOfPage(String file) {
    for (int at = file.indexOf(PARTS); at >= 0; at = file.indexOf(PARTS, at + 1)) {
      String page = file.substring(0, at);
      if (PAGE_ENDINGS.stream().anyMatch(ending -> files.contains(page + ending))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSidecar(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("readme")
        || SIDECAR_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
