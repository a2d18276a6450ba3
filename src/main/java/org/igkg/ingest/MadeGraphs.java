package org.igkg.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.igkg.ingest.ListedDocument.ListedGraph;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;

/**
 * The graphs of a {@link MadeFolder} one after the other, as long as each is whole. No more than
 * one is in memory, and of a graph no more than its list says that it has.
 */
final class MadeGraphs implements Iterator<MadeGraph> {
  private final MadeFolder folder;
  private final Iterator<Path> parts;
  private final Map<String, ListedDocument> listed = new LinkedHashMap<>();
  private final Map<String, List<String>> pieces = new LinkedHashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Part> open = Optional.empty();
  private Optional<MadeGraph> next = Optional.empty();

  MadeGraphs(MadeFolder folder) {
    this.folder = folder;
    this.parts = folder.parts().iterator();
    folder
        .documents()
        .forEach(d -> d.graph().ifPresent(graph -> listed.putIfAbsent(graph.iri(), d)));
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (open.isPresent() || parts.hasNext())) {
      Part part = open.orElseGet(() -> new Part(parts.next()));
      Optional<Block> block = part.read();
      open = block.isPresent() ? Optional.of(part) : Optional.empty();
      next = block.flatMap(this::whole);
    }
    return next.isPresent();
  }

  @Override
  public MadeGraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    MadeGraph graph = next.orElseThrow();
    next = Optional.empty();
    return graph;
  }

  /** What came of the documents whose graphs did not come, once all the others have. */
  List<DocumentOutcome> rest() {
    return folder.documents().stream()
        .filter(document -> document.graph().filter(g -> given.contains(g.iri())).isEmpty())
        .map(this::refused)
        .toList();
  }

  /** What no single document has, once all graphs have come. */
  List<Problem> problems() {
    return problems;
  }

  private DocumentOutcome refused(ListedDocument document) {
    List<Problem> all = new ArrayList<>(document.problems());
    document.graph().ifPresent(graph -> all.add(missing(document, graph)));
    return DocumentOutcome.rejected(document.path(), document.name(), all);
  }

  private Problem missing(ListedDocument document, ListedGraph graph) {
    List<String> found = pieces.getOrDefault(graph.iri(), List.of());
    return Problem.of(
        document.name(),
        Code.DAMAGED_DOCUMENT,
        found.isEmpty()
            ? "its graph is listed, but in no file; copy the folder again"
            : "its graph has "
                + graph.quads()
                + " quads, which must stand together in one file; there are "
                + String.join(", ", found));
  }

  private Optional<MadeGraph> whole(Block block) {
    ListedDocument document = listed.get(block.graph);
    if (document == null) {
      if (unknown.add(block.graph)) {
        report(block.part, Code.UNKNOWN_GRAPH, block.graph + " is the graph of no listed document");
      }
      return Optional.empty();
    }
    if (block.quads != quads(document)) {
      pieces
          .computeIfAbsent(block.graph, graph -> new ArrayList<>())
          .add(block.quads + " in " + block.part.getFileName());
      return Optional.empty();
    }
    if (!given.add(block.graph)) {
      report(block.part, Code.DUPLICATE_NAME, block.graph + " came before and is not taken again");
      return Optional.empty();
    }
    return Optional.of(
        new MadeGraph(block.part, document, new GraphLines(block.graph, block.lines)));
  }

  private static int quads(ListedDocument document) {
    return document.graph().orElseThrow().quads();
  }

  private void report(Path part, Code code, String message) {
    problems.add(Problem.of(part.toString(), code, message));
  }

  /** Consecutive quads of one graph. */
  private final class Block {
    private final Path part;
    private final String graph;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private int quads;

    Block(Path part, String graph) {
      this.part = part;
      this.graph = graph;
      this.most = Optional.ofNullable(listed.get(graph)).map(MadeGraphs::quads).orElse(0);
    }

    void add(String line) {
      quads++;
      if (quads <= most) {
        lines.add(line);
      }
    }
  }

  /** A file of quads, read as far as it can be. */
  private final class Part {
    private final Path path;
    private Optional<BufferedReader> reader = Optional.empty();
    private Optional<String> waiting = Optional.empty();
    private long line;

    Part(Path path) {
      this.path = path;
      try {
        reader =
            Optional.of(
                new BufferedReader(
                    // a decoder of its own reports what is no UTF-8
                    new InputStreamReader(
                        IO.openFile(path.toString()), StandardCharsets.UTF_8.newDecoder())));
        waiting = line();
      } catch (RuntimeIOException e) {
        unreadable(e);
      }
    }

    /** The next graph; nothing at the end of the file. */
    Optional<Block> read() {
      if (waiting.isEmpty()) {
        close();
        return Optional.empty();
      }
      Block block = new Block(path, graph(waiting.get()));
      while (waiting.isPresent() && graph(waiting.get()).equals(block.graph)) {
        block.add(waiting.get());
        waiting = line();
      }
      return Optional.of(block);
    }

    /** The next line that ends like a quad. */
    private Optional<String> line() {
      try {
        while (reader.isPresent()) {
          String text = reader.get().readLine();
          if (text == null) {
            return Optional.empty();
          }
          line++;
          if (text.endsWith("> .") && text.indexOf('<') >= 0) {
            return Optional.of(text);
          }
          report(path, Code.DAMAGED_DOCUMENT, "line " + line + " is no quad; copy the file again");
        }
      } catch (IOException e) {
        unreadable(e);
      }
      return Optional.empty();
    }

    private void unreadable(Exception e) {
      report(path, Code.UNREADABLE, "cannot be read after line " + line + ": " + e.getMessage());
    }

    private void close() {
      try {
        if (reader.isPresent()) {
          reader.get().close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The last IRI of a line, whatever stands before it: no IRI has a {@code <} within. */
  private static String graph(String line) {
    return line.substring(line.lastIndexOf('<') + 1, line.length() - "> .".length());
  }
}
