package org.igkg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented archive of forty records in two versions: in the second every fifth record ends
 * earlier, so that turns, people and counts are others.
 *
 * @param first all records
 * @param second all records, some of them in the other version
 */
record SoakVersions(List<Path> first, List<Path> second) {
  private static final int CHANGED = 5;
  private static final double KEPT = 0.6;

  /** Written into a folder that is new. */
  static SoakVersions in(Path folder) throws IOException {
    BenchCorpus.main(new String[] {"1", folder.resolve("documents").toString()});
    Path other = Files.createDirectories(folder.resolve("changed"));
    List<Path> first = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("documents"))) {
      files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).forEach(first::add);
    }
    List<Path> second = new ArrayList<>(first);
    for (int i = 0; i < first.size(); i += CHANGED) {
      List<String> lines = Files.readAllLines(first.get(i));
      Path changed = other.resolve(first.get(i).getFileName());
      second.set(i, Files.write(changed, lines.subList(0, (int) (lines.size() * KEPT))));
    }
    return new SoakVersions(List.copyOf(first), List.copyOf(second));
  }

  List<Path> changedFirst() {
    return first.stream().filter(path -> !second.contains(path)).toList();
  }

  List<Path> changedSecond() {
    return second.stream().filter(path -> !first.contains(path)).toList();
  }

  /** Ends of the names of the graphs that change. */
  List<String> graphs() {
    return changedFirst().stream()
        .map(path -> String.valueOf(path.getFileName()).replaceFirst("\\.txt$", ""))
        .toList();
  }
}
