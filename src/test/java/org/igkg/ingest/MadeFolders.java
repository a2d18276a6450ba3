package org.igkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igkg.source.DocumentKey;
import org.igkg.source.LocalFile;
import org.igkg.source.Problem;
import org.igkg.source.Sidecars;

/** Writes folders of graphs as the Spark job does, without Spark. */
final class MadeFolders {
  private MadeFolders() {}

  /** All graphs in one file, and an empty one beside it. */
  static Path of(Path documents, Path folder, DocumentPipeline pipeline) {
    DocumentFiles named = DocumentFiles.of(List.of(documents));
    List<LocalFile> files = named.paths().stream().map(LocalFile::new).toList();
    Sidecars sidecars = Sidecars.inFoldersOf(files);
    FilePipeline each = new FilePipeline(pipeline);
    Map<String, List<DocumentOutcome>> byKey = new TreeMap<>();
    for (LocalFile file : files) {
      byKey
          .computeIfAbsent(DocumentKey.of(file.name()), key -> new ArrayList<>())
          .add(each.run(file, sidecars));
    }
    List<MadeDocuments> made = byKey.values().stream().map(MadeDocuments::of).toList();
    List<String> lines = new ArrayList<>();
    Stream.concat(named.problems().stream(), sidecars.problems().stream())
        .forEach(problem -> lines.add(new ListedProblem(problem).json()));
    made.forEach(m -> m.documents().forEach(document -> lines.add(document.json())));
    List<String> quads =
        made.stream()
            .flatMap(m -> m.graph().stream())
            .flatMap(graph -> graph.lines().stream())
            .toList();
    write(folder, lines, quads);
    return folder;
  }

  /** The quads in one file, so that a test may do to it what it wants. */
  private static void write(Path folder, List<String> list, List<String> quads) {
    try {
      Path documents = Files.createDirectories(folder.resolve("documents"));
      Files.write(documents.resolve("part-00000"), list);
      Files.createFile(documents.resolve("_SUCCESS"));
      Path graphs = Files.createDirectories(folder.resolve("graphs"));
      Files.write(graphs.resolve("part-00000"), quads);
      Files.createFile(graphs.resolve("part-00001"));
      Files.createFile(graphs.resolve("_SUCCESS"));
      Files.write(graphs.resolve(".part-00000.crc"), new byte[] {1, 2, 3});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code UNKNOWN_GRAPH part-00000}: the last part of what has the problem. */
  static List<String> printed(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.code() + " " + Path.of(p.document()).getFileName())
        .toList();
  }
}
