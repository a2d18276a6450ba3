package org.igkg.server.rdf;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Triples in the order of their letters. */
final class SortedTriples {
  private SortedTriples() {}

  static byte[] write(Graph graph) {
    return graph.find().toList().stream()
        .map(SortedTriples::line)
        .sorted()
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .\n";
  }
}
