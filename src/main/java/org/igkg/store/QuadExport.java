package org.igkg.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All quads as N-Quads, one line each, in code unit order: the same data gives the same bytes,
 * whatever the order it came in.
 */
final class QuadExport {
  /** Some 60 MB of lines; the rest goes through temporary files. */
  private static final int LINES_IN_MEMORY = 200_000;

  private QuadExport() {}

  /** Must run inside a transaction; returns the number of quads. */
  static long write(DatasetGraph dataset, OutputStream out) throws IOException {
    return write(dataset, out, LINES_IN_MEMORY);
  }

  static long write(DatasetGraph dataset, OutputStream out, int linesInMemory) throws IOException {
    return write(dataset, List.of(Node.ANY), out, linesInMemory);
  }

  /** The quads of some graphs only. */
  static long write(DatasetGraph dataset, Collection<Node> graphs, OutputStream out)
      throws IOException {
    return write(dataset, graphs, out, LINES_IN_MEMORY);
  }

  private static long write(
      DatasetGraph dataset, Collection<Node> graphs, OutputStream out, int linesInMemory)
      throws IOException {
    try (SortedLines lines = new SortedLines(linesInMemory)) {
      for (Node graph : graphs) {
        for (Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
            quads.hasNext(); ) {
          lines.add(QuadLine.of(quads.next()));
        }
      }
      BufferedWriter writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      long written = lines.writeTo(writer);
      writer.flush();
      return written;
    }
  }
}
