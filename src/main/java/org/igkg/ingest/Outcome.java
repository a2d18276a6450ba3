package org.igkg.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.source.Problem;

/** What came of one document. */
public sealed interface Outcome {
  /** What an editor should know of it. */
  List<Problem> problems();

  /** The same, with what the reader of the file noticed before it. */
  Outcome after(List<Problem> notices);

  /**
   * The document is a graph that keeps all shapes.
   *
   * @param problems notices only
   */
  record Mapped(Node graphName, Graph graph, List<Problem> problems) implements Outcome {
    public Mapped {
      problems = List.copyOf(problems);
    }

    @Override
    public Outcome after(List<Problem> notices) {
      return new Mapped(graphName, graph, joined(notices, problems));
    }
  }

  /**
   * The store has the graph of the document, made by this very program: nothing was done.
   *
   * @param problems what is odd about the file, but not with what was read from it
   */
  record Unchanged(Node graphName, List<Problem> problems) implements Outcome {
    public Unchanged {
      problems = List.copyOf(problems);
    }

    @Override
    public Outcome after(List<Problem> notices) {
      return new Unchanged(graphName, joined(notices, problems));
    }
  }

  /** The document stays out of the graph; at least one problem says why. */
  record Rejected(List<Problem> problems) implements Outcome {
    public Rejected {
      problems = List.copyOf(problems);
    }

    @Override
    public Outcome after(List<Problem> notices) {
      return new Rejected(joined(notices, problems));
    }
  }

  private static List<Problem> joined(List<Problem> first, List<Problem> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
