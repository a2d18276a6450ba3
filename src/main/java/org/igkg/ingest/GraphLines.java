package org.igkg.ingest;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.igkg.store.QuadLine;

/**
 * One named graph as lines of N-Quads.
 *
 * @param graph its IRI
 * @param lines one for each quad, without line ends
 */
public record GraphLines(String graph, List<String> lines) {
  public GraphLines {
    lines = List.copyOf(lines);
  }

  /** The lines in the order of an export, so that the same graph is the same text. */
  public static GraphLines of(Node name, Graph graph) {
    return new GraphLines(
        name.getURI(),
        graph.stream().map(triple -> QuadLine.of(new Quad(name, triple))).sorted().toList());
  }

  /**
   * The graph that the lines say.
   *
   * @throws RiotException when they are no N-Quads of this graph, or one has a blank node
   */
  Graph parse() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(String.join("\n", lines), Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(dataset);
    Node name = NodeFactory.createURI(graph);
    dataset.find().forEachRemaining(quad -> require(quad, name));
    return dataset.getGraph(name);
  }

  private static void require(Quad quad, Node name) {
    if (!quad.getGraph().equals(name)) {
      throw new RiotException("a quad of another graph, " + quad.getGraph());
    }
    if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
      throw new RiotException("a blank node, which no graph of a document has");
    }
  }
}
