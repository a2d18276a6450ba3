package org.igkg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.igkg.ingest.FolderListing;
import org.igkg.source.Sidecars;

/**
 * Which documents of some folders are new or changed since they were told last. A file counts when
 * two looks found it the same, so that none is taken that is still being written. Where a note
 * beside documents ({@code NAME.meta.json}, {@code manifest.csv}) changed, its documents count as
 * changed. What is deleted is not told: a store keeps it.
 */
final class FolderWatch {
  private record Stamp(FileTime time, long size) {}

  private final List<Path> folders;
  private final Map<Path, Stamp> told = new HashMap<>();
  private Map<Path, Stamp> before = Map.of();

  FolderWatch(List<Path> folders) {
    this.folders = folders.stream().map(Path::normalize).toList();
  }

  boolean isEmpty() {
    return folders.isEmpty();
  }

  /**
   * Documents in the order of their paths.
   *
   * @throws UncheckedIOException when a folder cannot be read
   */
  List<Path> look() {
    Map<Path, Stamp> now = new TreeMap<>();
    Set<Path> documents =
        folders.stream().flatMap(f -> documents(f, now).stream()).collect(Collectors.toSet());
    Set<Path> changed =
        now.entrySet().stream()
            .filter(file -> file.getValue().equals(before.get(file.getKey())))
            .filter(file -> !file.getValue().equals(told.get(file.getKey())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    before = now;
    changed.forEach(file -> told.put(file, now.get(file)));
    return now.keySet().stream()
        .filter(documents::contains)
        .filter(
            document ->
                changed.contains(document)
                    || changed.stream().anyMatch(note -> isOf(note, document)))
        .toList();
  }

  /** Documents that could not be taken are told again. */
  void forget(Collection<Path> documents) {
    documents.forEach(told::remove);
  }

  private static boolean isOf(Path note, Path document) {
    return document.resolveSibling(note.getFileName()).equals(note)
        && Sidecars.isBeside(note.getFileName().toString(), document.getFileName().toString());
  }

  private static List<Path> documents(Path folder, Map<Path, Stamp> stamps) {
    Map<Path, Stamp> found = files(folder);
    stamps.putAll(found);
    return FolderListing.of(folder, found.keySet().stream()).documents().stream()
        .map(folder::resolve)
        .toList();
  }

  private static Map<Path, Stamp> files(Path folder) {
    Map<Path, Stamp> files = new HashMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
              if (of.isRegularFile()) {
                files.put(file, new Stamp(of.lastModifiedTime(), of.size()));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
              if (file.equals(folder)) {
                throw why;
              }
              return FileVisitResult.CONTINUE; // it went meanwhile
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
