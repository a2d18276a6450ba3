package org.igkg.ingest;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.source.Problem;

/** What came of one document. */
public sealed interface Outcome {
  /** What an editor should know of it. */
  List<Problem> problems();

  /**
   * The document is a graph that keeps all shapes.
   *
   * @param problems notices only
   */
  record Mapped(Node graphName, Graph graph, List<Problem> problems) implements Outcome {
    public Mapped {
      problems = List.copyOf(problems);
    }
  }

  /** The document stays out of the graph; at least one problem says why. */
  record Rejected(List<Problem> problems) implements Outcome {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
