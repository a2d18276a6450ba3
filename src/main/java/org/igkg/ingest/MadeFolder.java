package org.igkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import tools.jackson.core.JacksonException;

/**
 * Graphs of documents as another runner of {@link FilePipeline} leaves them:
 *
 * <pre>
 * graphs/part-…     N-Quads, zipped or not; all quads of a graph stand together in one file
 * documents/part-…  a {@link ListingLine} for each document
 * documents/_SUCCESS
 * </pre>
 *
 * The list tells how many quads each graph has, so that a folder of which something was lost on the
 * way is noticed. Other names that begin with a point or a low line are passed over.
 *
 * @param documents as they are listed
 * @param parts files of quads, in order
 * @param problems of no single document
 */
record MadeFolder(List<ListedDocument> documents, List<Path> parts, List<Problem> problems) {
  static final String GRAPHS = "graphs";
  static final String DOCUMENTS = "documents";
  private static final String DONE = "_SUCCESS";

  MadeFolder {
    documents = List.copyOf(documents);
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /** A folder that is not as it should be has nothing but a problem. */
  static MadeFolder read(Path folder) {
    Path listing = folder.resolve(DOCUMENTS);
    if (!Files.isDirectory(listing) || !Files.isDirectory(folder.resolve(GRAPHS))) {
      return nothing(
          folder,
          Code.NO_DOCUMENTS,
          "this folder has no graphs of documents; name one that the Spark job has written");
    }
    if (!Files.exists(listing.resolve(DONE))) {
      return nothing(
          folder,
          Code.DAMAGED_DOCUMENT,
          "has no documents/_SUCCESS, so the job that wrote it did not end well; run it again");
    }
    try {
      return new Reading().of(parts(listing), parts(folder.resolve(GRAPHS)));
    } catch (IOException | UncheckedIOException e) {
      return nothing(folder, Code.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  private static MadeFolder nothing(Path folder, Code code, String message) {
    return new MadeFolder(
        List.of(), List.of(), List.of(Problem.of(folder.toString(), code, message)));
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("[._].*"))
          .sorted()
          .toList();
    }
  }

  /** Gathers the lines of the list. */
  private static final class Reading {
    private final List<ListedDocument> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    MadeFolder of(List<Path> listing, List<Path> parts) throws IOException {
      for (Path part : listing) {
        try (Stream<String> lines = Files.lines(part)) {
          lines.forEach(line -> add(part, line));
        }
      }
      return new MadeFolder(documents, parts, problems);
    }

    private void add(Path part, String json) {
      try {
        ListingLine line = ListingLine.parse(json);
        if (line instanceof ListedDocument document) {
          documents.add(document);
        } else {
          problems.add(((ListedProblem) line).problem());
        }
      } catch (JacksonException e) {
        problems.add(
            Problem.of(
                part.toString(),
                Code.DAMAGED_DOCUMENT,
                "a line lists no document; copy the folder again: " + firstLine(e)));
      }
    }

    private static String firstLine(JacksonException e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
  }
}
